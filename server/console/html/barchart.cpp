#include "server/console/html/barchart.h"

#include <algorithm>

namespace tanu::server {

namespace {

// Narrow enough to be read on a phone.
constexpr int width = 520;
constexpr int labelWidth = 190;
constexpr int figureWidth = 84;
constexpr int rowHeight = 30;
constexpr int barHeight = 18;
constexpr int longestLabel = 22; ///< characters

QString shortened(const QString& label)
{
    return label.size() <= longestLabel ? label : QString(label.left(longestLabel - 1) + QStringLiteral("…"));
}

Html rectangle(const char* kind, int x, int y, int length)
{
    return element("rect",
        {{"class", QLatin1String(kind)}, {"x", QString::number(x)}, {"y", QString::number(y)},
            {"width", QString::number(length)}, {"height", QString::number(barHeight)}, {"rx", QStringLiteral("2")}},
        Html());
}

Html words(int x, int y, const char* anchor, const QString& text)
{
    return element("text",
        {{"x", QString::number(x)}, {"y", QString::number(y)}, {"text-anchor", QLatin1String(anchor)}}, text);
}

} // namespace

Html barChart(const QString& title, const QList<Bar>& bars)
{
    if (bars.isEmpty())
        return {};
    const auto longest = std::max_element(
        bars.begin(), bars.end(), [](const Bar& one, const Bar& other) { return one.whole < other.whole; });
    const qint64 scale = std::max<qint64>(1, longest->whole);
    const int room = width - labelWidth - figureWidth;
    const auto length = [&](qint64 count) { return static_cast<int>(count * room / scale); };
    Html drawing;
    for (qsizetype i = 0; i < bars.size(); ++i) {
        const Bar& bar = bars[i];
        const int top = static_cast<int>(i) * rowHeight + (rowHeight - barHeight) / 2;
        const int base = top + barHeight - 4;
        drawing += words(labelWidth - 10, base, "end", shortened(bar.label))
            + rectangle("bar second", labelWidth, top, length(bar.whole)) + rectangle("bar", labelWidth, top, length(bar.part))
            + words(labelWidth + length(bar.whole) + 8, base, "start",
                QStringLiteral("%1 / %2").arg(bar.part).arg(bar.whole));
    }
    const int height = static_cast<int>(bars.size()) * rowHeight;
    return element("svg",
        {{"class", QStringLiteral("chart")}, {"viewBox", QStringLiteral("0 0 %1 %2").arg(width).arg(height)},
            {"role", QStringLiteral("img")}, {"aria-label", title}},
        drawing);
}

} // namespace tanu::server
