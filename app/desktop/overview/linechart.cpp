#include "app/desktop/overview/linechart.h"

#include "app/desktop/overview/barchart.h"

#include <QtGui/QHelpEvent>
#include <QtGui/QPainter>
#include <QtGui/QPolygonF>
#include <QtWidgets/QToolTip>

#include <algorithm>
#include <cmath>

namespace tanu::desktop {

namespace {

constexpr int numberRoom = 40;
constexpr int labelRoom = 24;
constexpr qreal dotRadius = 3;
constexpr int leastLabelWidth = 28;

} // namespace

LineChart::LineChart(QWidget* parent)
    : QWidget(parent)
    , m_grid(gridFor(0))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void LineChart::setData(const QString& title, const ChartData& data)
{
    m_data = data;
    m_grid = gridFor(data.greatest(false));
    setAccessibleName(title);
    setAccessibleDescription(data.spoken());
    update();
}

QSize LineChart::minimumSizeHint() const
{
    return {320, 200};
}

std::vector<int> LineChart::gridFor(double greatest)
{
    constexpr int mostSteps = 5;
    const int top = std::max(1, static_cast<int>(std::ceil(greatest)));
    int step = 1;
    while (top > step * mostSteps) {
        // 1, 2, 5, 10, 20, 50 ...
        const int lead = step / static_cast<int>(std::pow(10, std::floor(std::log10(step))));
        step = lead == 2 ? step / 2 * 5 : step * 2;
    }
    std::vector<int> grid {0};
    while (grid.back() < top)
        grid.push_back(grid.back() + step);
    return grid;
}

QRect LineChart::plot() const
{
    return rect().adjusted(numberRoom, legendHeight, -space::medium, -labelRoom);
}

QPointF LineChart::pointOf(qsizetype label, double value) const
{
    const QRectF room = plot();
    const qreal steps = static_cast<qreal>(std::max<qsizetype>(1, m_data.labels.size() - 1));
    return {room.left() + room.width() * static_cast<qreal>(label) / steps,
        room.bottom() - room.height() * value / m_grid.back()};
}

void LineChart::paintGrid(QPainter& painter) const
{
    painter.setFont(fontOf(TextSize::Quiet));
    for (const int number : m_grid) {
        const int y = static_cast<int>(pointOf(0, number).y());
        painter.setPen(colours()[ColourRole::Line]);
        painter.drawLine(plot().left(), y, plot().right(), y);
        painter.setPen(colours()[ColourRole::QuietText]);
        painter.drawText(QRect(0, y - labelRoom / 2, numberRoom - space::small, labelRoom),
            Qt::AlignRight | Qt::AlignVCenter, figureText(number));
    }
}

void LineChart::paintLabels(QPainter& painter) const
{
    painter.setPen(colours()[ColourRole::QuietText]);
    const int count = static_cast<int>(m_data.labels.size());
    const int fitting = std::max(1, plot().width() / leastLabelWidth);
    const int every = std::max(1, (count + fitting - 1) / fitting);
    const int width = plot().width() * every / std::max(1, count);
    for (int i = 0; i < count; i += every) {
        const int x = static_cast<int>(pointOf(i, 0).x());
        painter.drawText(QRect(x - width / 2, plot().bottom() + 1, width, labelRoom), Qt::AlignCenter, m_data.labels.at(i));
    }
}

void LineChart::paintLegend(QPainter& painter) const
{
    constexpr int sample = 24;
    painter.setFont(fontOf(TextSize::Quiet));
    const int middle = (legendHeight - space::small) / 2;
    int x = 0;
    for (size_t i = 0; i < m_data.series.size(); ++i) {
        const ChartSeries& one = m_data.series[i];
        painter.setPen(QPen(colours()[one.colour], 2, lineOf(i)));
        painter.drawLine(x, middle, x + sample, middle);
        x += sample + space::tiny;
        painter.setPen(colours()[ColourRole::Text]);
        painter.drawText(QRect(x, 0, width(), 2 * middle), Qt::AlignLeft | Qt::AlignVCenter, one.name);
        x += painter.fontMetrics().horizontalAdvance(one.name) + space::large;
    }
}

void LineChart::paintLine(QPainter& painter, size_t index) const
{
    const ChartSeries& series = m_data.series.at(index);
    QPolygonF line;
    for (size_t i = 0; i < series.values.size(); ++i)
        line.append(pointOf(static_cast<qsizetype>(i), series.values[i]));
    const QColor colour = colours()[series.colour];
    painter.setPen(QPen(colour, 2, lineOf(index), Qt::FlatCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(line);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    for (size_t i = 0; i < series.values.size(); ++i) {
        if (series.values[i] > 0)
            painter.drawEllipse(line.at(static_cast<qsizetype>(i)), dotRadius, dotRadius);
    }
}

void LineChart::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintLegend(painter);
    paintGrid(painter);
    paintLabels(painter);
    for (size_t i = 0; i < m_data.series.size(); ++i)
        paintLine(painter, i);
}

bool LineChart::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip || m_data.labels.isEmpty())
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const qreal part = (help->pos().x() - plot().left()) / static_cast<qreal>(std::max(1, plot().width()));
    const qsizetype label = std::clamp<qsizetype>(
        qRound(part * static_cast<qreal>(m_data.labels.size() - 1)), 0, m_data.labels.size() - 1);
    QToolTip::showText(help->globalPos(), m_data.spoken().section(u'\n', label, label), this);
    return true;
}

} // namespace tanu::desktop
