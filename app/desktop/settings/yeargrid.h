#pragma once

#include "app/desktop/widgets/monthgrid.h"

#include <QtWidgets/QWidget>

namespace tanu::desktop {

/// Twelve months at once, Monday first, days off apart.
///
/// - Arrows move by day and week, Page Up and Down by month, Home and End to the ends of the year, Enter activates.
/// - The reason of a day stands in its tooltip and in the accessible description of the day chosen.
class YearGrid final : public QWidget {
    Q_OBJECT

public:
    explicit YearGrid(QWidget* parent);

    void setYear(int year);
    void setToday(QDate date);
    void setSelected(QDate date);
    /// Asked when painted; a badge means that the day rests on an estimate.
    void setMarks(std::function<DayMark(QDate)> marks);
    [[nodiscard]] int year() const { return m_year; }
    [[nodiscard]] QDate selected() const { return m_selected; }
    [[nodiscard]] QDate dateAt(QPoint point) const;
    /// What stands over a column of the week; 1 is Monday.
    [[nodiscard]] QString headOf(int weekday) const;
    [[nodiscard]] QRect cellOf(QDate date) const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void dateSelected(QDate date);
    void dateActivated(QDate date);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool event(QEvent* event) override;

private:
    [[nodiscard]] QRect monthRect(int month) const;
    [[nodiscard]] QSize cellSize() const;
    /// Between months beside each other: what the cells leave, within bounds.
    [[nodiscard]] int gapAcross() const;
    void select(QDate date);
    void paintMonth(QPainter& painter, int month) const;
    void paintDay(QPainter& painter, QDate date) const;
    void describe();

    int m_year;
    QDate m_selected;
    QDate m_today;
    std::function<DayMark(QDate)> m_marks;
};

} // namespace tanu::desktop
