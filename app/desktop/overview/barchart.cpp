#include "app/desktop/overview/barchart.h"

#include <QtGui/QHelpEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QToolTip>

#include <algorithm>

namespace tanu::desktop {

namespace {

constexpr int leastRow = 24;
constexpr int mostRow = 44;
constexpr int barGap = 2;
constexpr int valueRoom = 64;
constexpr int widestLabelPart = 40; ///< percent of the width
constexpr int legendSquare = 12;
constexpr int hundred = 100;
constexpr int tooth = 6;

/// Hatched ones have an outline of their colour.
void paintBar(QPainter& painter, const QRect& bar, const ChartSeries& series, size_t index)
{
    if (bar.width() <= 0)
        return;
    painter.fillRect(bar, brushOf(series, index));
    painter.setPen(colours()[series.colour]);
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(bar.adjusted(0, 0, -1, -1));
}

/// A lower limit has teeth that point to where the law wants the bar to reach.
void paintLimit(QPainter& painter, int x, int top, int bottom, bool isLeast)
{
    painter.setPen(QPen(colours()[ColourRole::Text], 2));
    painter.drawLine(x, top, x, bottom);
    if (!isLeast)
        return;
    painter.drawLine(x, top, x + tooth, top);
    painter.drawLine(x, bottom, x + tooth, bottom);
}

int rowsOf(const ChartData& data)
{
    return static_cast<int>(data.labels.size());
}

} // namespace

struct BarChart::Frame {
    int top = 0;
    int rowHeight = 0;
    int labelWidth = 0;
    int barWidth = 0; ///< of the greatest value
    double greatest = 1;

    [[nodiscard]] QRect row(int index, int width) const { return {0, top + index * rowHeight, width, rowHeight}; }
    [[nodiscard]] int lengthOf(double value) const
    {
        const int length = static_cast<int>(value / greatest * barWidth + 0.5);
        return value > 0 ? std::max(2, length) : 0;
    }
};

BarChart::BarChart(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void BarChart::setData(const QString& title, const ChartData& data, bool stacked)
{
    m_data = data;
    m_stacked = stacked;
    setAccessibleName(title);
    setAccessibleDescription(data.spoken());
    updateGeometry();
    update();
}

QSize BarChart::sizeHint() const
{
    return {480, legendHeight + rowsOf(m_data) * mostRow};
}

QSize BarChart::minimumSizeHint() const
{
    return {240, legendHeight + rowsOf(m_data) * leastRow};
}

BarChart::Frame BarChart::frame() const
{
    Frame frame;
    const int rows = std::max(1, rowsOf(m_data));
    frame.top = legendHeight;
    frame.rowHeight = std::clamp((height() - legendHeight) / rows, leastRow, mostRow);
    const QFontMetrics metrics(fontOf(TextSize::Text));
    for (const QString& label : m_data.labels)
        frame.labelWidth = std::max(frame.labelWidth, metrics.horizontalAdvance(label));
    frame.labelWidth = std::min(frame.labelWidth + space::medium + 2, width() * widestLabelPart / hundred);
    frame.barWidth = std::max(1, width() - frame.labelWidth - valueRoom);
    frame.greatest = std::max(1.0, m_data.greatest(m_stacked));
    return frame;
}

void BarChart::paintLegend(QPainter& painter) const
{
    painter.setFont(fontOf(TextSize::Quiet));
    const QFontMetrics metrics = painter.fontMetrics();
    int x = 0;
    const auto name = [&](const QString& text) {
        painter.setPen(colours()[ColourRole::Text]);
        painter.drawText(QRect(x + legendSquare + space::tiny, 0, width(), legendHeight - space::small),
            Qt::AlignLeft | Qt::AlignVCenter, text);
        x += legendSquare + space::tiny + metrics.horizontalAdvance(text) + space::large;
    };
    const int y = (legendHeight - space::small - legendSquare) / 2;
    for (size_t i = 0; i < m_data.series.size(); ++i) {
        paintBar(painter, QRect(x, y, legendSquare, legendSquare), m_data.series[i], i);
        name(m_data.series[i].name);
    }
    if (!m_data.markName.isEmpty()) {
        paintLimit(painter, x + legendSquare / 2, y, y + legendSquare, false);
        name(m_data.markName);
    }
    if (!m_data.leastName.isEmpty()) {
        paintLimit(painter, x + tooth / 2, y, y + legendSquare, true);
        name(m_data.leastName);
    }
}

void BarChart::paintRow(QPainter& painter, const Frame& frame, int row) const
{
    const QRect room = frame.row(row, width());
    painter.setFont(fontOf(TextSize::Text));
    painter.setPen(colours()[ColourRole::Text]);
    const QRect label(0, room.top(), frame.labelWidth - space::medium, room.height());
    const QFontMetrics metrics = painter.fontMetrics();
    const int lines = std::max(1, room.height() / metrics.lineSpacing());
    // Words wrap where the row has the height for it; a little is kept back because no line is filled to its end.
    const int roomOfText = lines > 1 ? label.width() * (2 * lines - 1) / 2 : label.width();
    painter.drawText(label, Qt::AlignLeft | Qt::AlignVCenter | (lines > 1 ? Qt::TextWordWrap : Qt::TextSingleLine),
        metrics.elidedText(m_data.labels.at(row), Qt::ElideRight, roomOfText));
    if (m_stacked)
        paintStack(painter, frame, row);
    else
        paintBeside(painter, frame, row);
    paintMark(painter, frame, row);
}

void BarChart::paintStack(QPainter& painter, const Frame& frame, int row) const
{
    const QRect room = frame.row(row, width()).adjusted(frame.labelWidth, space::tiny, 0, -space::tiny);
    int x = room.left();
    QStringList values;
    for (size_t i = 0; i < m_data.series.size(); ++i) {
        const double value = m_data.series[i].values.at(static_cast<size_t>(row));
        const int length = frame.lengthOf(value);
        paintBar(painter, QRect(x, room.top(), length, room.height()), m_data.series[i], i);
        x += length;
        values.append(figureText(value));
    }
    painter.setFont(fontOf(TextSize::Quiet));
    painter.setPen(colours()[ColourRole::Text]);
    painter.drawText(QRect(x + space::tiny, room.top(), valueRoom, room.height()), Qt::AlignLeft | Qt::AlignVCenter,
        values.join(QStringLiteral(" · ")));
}

void BarChart::paintBeside(QPainter& painter, const Frame& frame, int row) const
{
    const QRect room = frame.row(row, width()).adjusted(frame.labelWidth, space::tiny, 0, -space::tiny);
    const int bars = static_cast<int>(m_data.series.size());
    const int thickness = std::max(2, (room.height() - barGap * (bars - 1)) / std::max(1, bars));
    painter.setFont(fontOf(TextSize::Quiet));
    for (int i = 0; i < bars; ++i) {
        const ChartSeries& one = m_data.series.at(static_cast<size_t>(i));
        const double value = one.values.at(static_cast<size_t>(row));
        const QRect bar(room.left(), room.top() + i * (thickness + barGap), frame.lengthOf(value), thickness);
        paintBar(painter, bar, one, static_cast<size_t>(i));
        painter.setPen(colours()[ColourRole::Text]);
        const QRect text(bar.right() + 1 + space::tiny, bar.top() - barGap, valueRoom, thickness + 2 * barGap);
        painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter, figureText(value));
    }
}

void BarChart::paintMark(QPainter& painter, const Frame& frame, int row) const
{
    const QRect room = frame.row(row, width());
    const auto at = static_cast<size_t>(row);
    if (const auto mark = limitAt(m_data.marks, at))
        paintLimit(painter, frame.labelWidth + frame.lengthOf(*mark), room.top() + 2, room.bottom() - 2, false);
    if (const auto least = limitAt(m_data.leasts, at))
        paintLimit(painter, frame.labelWidth + frame.lengthOf(*least), room.top() + 2, room.bottom() - 2, true);
}

bool BarChart::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const Frame place = frame();
    const int row = (help->pos().y() - place.top) / place.rowHeight;
    const bool isRow = help->pos().y() >= place.top && row < rowsOf(m_data);
    QToolTip::showText(help->globalPos(), isRow ? m_data.spoken().section(u'\n', row, row) : QString(), this);
    return true;
}

void BarChart::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintLegend(painter);
    const Frame place = frame();
    for (int row = 0; row < rowsOf(m_data); ++row)
        paintRow(painter, place, row);
}

} // namespace tanu::desktop
