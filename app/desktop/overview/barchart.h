#pragma once

#include "app/desktop/overview/chartdata.h"

#include <QtWidgets/QWidget>

class QPainter;

namespace tanu::desktop {

/// Lying bars, a row for each label, in the colours of the palette; the numbers stand at the bars.
///
/// - Beside each other, or (`stacked`) one behind another. A limit is an upright stroke over its row.
/// - Rows grow with the room up to a comfortable height; where there is too little the chart asks for more.
/// - Long labels wrap; the pointer over a row tells the whole of it.
/// - What it shows is told to readers of the screen as its description.
class BarChart final : public QWidget {
    Q_OBJECT

public:
    explicit BarChart(QWidget* parent);

    void setData(const QString& title, const ChartData& data, bool stacked);
    [[nodiscard]] const ChartData& data() const { return m_data; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    struct Frame; ///< where everything stands for the present size

    [[nodiscard]] Frame frame() const;
    void paintLegend(QPainter& painter) const;
    void paintRow(QPainter& painter, const Frame& frame, int row) const;
    void paintStack(QPainter& painter, const Frame& frame, int row) const;
    void paintBeside(QPainter& painter, const Frame& frame, int row) const;
    void paintMark(QPainter& painter, const Frame& frame, int row) const;

    ChartData m_data;
    bool m_stacked = false;
};

/// Room above the rows for the names of the series.
inline constexpr int legendHeight = 28;

} // namespace tanu::desktop
