#pragma once

#include "app/desktop/shell/theme.h"

#include <QtCore/QDate>
#include <QtWidgets/QWidget>

#include <functional>

namespace tanu::desktop {

/// What a day of the grid shows.
struct DayMark {
    bool isOff = false;
    QString reason = {}; ///< tooltip
    QStringList badges = {}; ///< one line each where there is room; a dot for each in small grids
    Tone tone = Tone::Accent; ///< of the badges
};

/// One month, Monday first, days off apart, badges in the days. Used large for sessions, small in the year
/// view and in the popup of DateEdit.
///
/// - Arrows move by day and week, Page Up and Down by month, Home and End within the week, Enter activates.
class MonthGrid final : public QWidget {
    Q_OBJECT

public:
    enum class Size { Small, Large };

    MonthGrid(Size size, QWidget* parent);

    void setMonth(int year, int month);
    void setSelected(QDate date);
    void setToday(QDate date);
    void setTitleShown(bool shown); ///< name of the month above
    void setMarks(std::function<DayMark(QDate)> marks); ///< asked when painted
    [[nodiscard]] int year() const { return m_year; }
    [[nodiscard]] int month() const { return m_month; }
    [[nodiscard]] QDate firstShown() const; ///< the Monday that begins the grid, mostly of the month before
    [[nodiscard]] QDate lastShown() const; ///< the Sunday that ends it
    [[nodiscard]] QDate selected() const { return m_selected; }
    [[nodiscard]] QDate dateAt(QPoint point) const;
    [[nodiscard]] QRect cellOf(QDate date) const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void dateSelected(QDate date);
    void dateActivated(QDate date);
    void monthShown(int year, int month);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool event(QEvent* event) override;

private:
    [[nodiscard]] int headHeight() const;
    void select(QDate date);
    void paintHead(QPainter& painter) const;
    void paintDay(QPainter& painter, QDate date) const;
    void paintBadges(QPainter& painter, QRect cell, const DayMark& mark, bool isChosen) const;

    Size m_size;
    int m_year;
    int m_month;
    QDate m_selected;
    QDate m_today;
    bool m_titleShown = true;
    std::function<DayMark(QDate)> m_marks;
};

} // namespace tanu::desktop
