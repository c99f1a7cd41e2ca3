#pragma once

#include "app/desktop/overview/chartdata.h"

#include <QtWidgets/QWidget>

class QPainter;

namespace tanu::desktop {

/// A course in time: a line for each series over a grid of whole numbers, in the colours of the palette. The pointer
/// over a day tells its values; readers of the screen hear all of them as the description.
class LineChart final : public QWidget {
    Q_OBJECT

public:
    explicit LineChart(QWidget* parent);

    void setData(const QString& title, const ChartData& data);
    [[nodiscard]] const ChartData& data() const { return m_data; }
    [[nodiscard]] QSize minimumSizeHint() const override;

    /// Whole numbers for the lines of the grid, from 0 to the first that is not less than `greatest`; 3 to 6 of them
    /// for anything above 1.
    [[nodiscard]] static std::vector<int> gridFor(double greatest);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QRect plot() const;
    [[nodiscard]] QPointF pointOf(qsizetype label, double value) const;
    void paintGrid(QPainter& painter) const;
    void paintLabels(QPainter& painter) const;
    void paintLine(QPainter& painter, size_t index) const;
    void paintLegend(QPainter& painter) const;

    ChartData m_data;
    std::vector<int> m_grid;
};

} // namespace tanu::desktop
