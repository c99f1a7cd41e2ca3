#include "app/desktop/overview/chartdata.h"

#include "app/desktop/shell/formats.h"

#include <QtCore/QLocale>

#include <algorithm>
#include <cmath>

namespace tanu::desktop {

std::optional<double> limitAt(const std::vector<std::optional<double>>& limits, size_t label)
{
    return label < limits.size() ? limits[label] : std::nullopt;
}

double ChartData::greatest(bool isStacked) const
{
    double greatest = 0;
    for (size_t i = 0; i < static_cast<size_t>(labels.size()); ++i) {
        double sum = 0;
        for (const ChartSeries& one : series) {
            sum += one.values.at(i);
            greatest = std::max(greatest, isStacked ? sum : one.values.at(i));
        }
        greatest = std::max({greatest, limitAt(marks, i).value_or(0), limitAt(leasts, i).value_or(0)});
    }
    return greatest;
}

bool ChartData::isEmpty() const
{
    return std::all_of(series.begin(), series.end(), [](const ChartSeries& one) {
        return std::all_of(one.values.begin(), one.values.end(), [](double value) { return value <= 0; });
    });
}

QString ChartData::spoken() const
{
    QStringList lines;
    for (qsizetype i = 0; i < labels.size(); ++i) {
        const auto at = static_cast<size_t>(i);
        QStringList values;
        for (const ChartSeries& one : series)
            values.append(QStringLiteral("%1 %2").arg(one.name, figureText(one.values.at(at))));
        if (const auto mark = limitAt(marks, at))
            values.append(QStringLiteral("%1 %2").arg(markName, figureText(*mark)));
        if (const auto least = limitAt(leasts, at))
            values.append(QStringLiteral("%1 %2").arg(leastName, figureText(*least)));
        lines.append(QStringLiteral("%1: %2").arg(labels.at(i), values.join(QStringLiteral(", "))));
    }
    return lines.join(u'\n');
}

QBrush brushOf(const ChartSeries& series, size_t index)
{
    return QBrush(colours()[series.colour], index == 0 ? Qt::SolidPattern : Qt::BDiagPattern);
}

Qt::PenStyle lineOf(size_t index)
{
    constexpr std::array styles {Qt::SolidLine, Qt::DashLine, Qt::DotLine};
    return styles.at(index % styles.size());
}

QString figureText(double value)
{
    const double tenth = std::round(value * 10) / 10;
    const bool isWhole = tenth == std::floor(tenth);
    return isWhole ? countText(static_cast<qint64>(tenth)) : QLocale().toString(tenth, 'f', 1);
}

} // namespace tanu::desktop
