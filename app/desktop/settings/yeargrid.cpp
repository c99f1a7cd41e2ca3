#include "app/desktop/settings/yeargrid.h"

#include "app/desktop/shell/formats.h"
#include "app/desktop/shell/theme.h"

#include <QtCore/QEvent>
#include <QtGui/QFontMetrics>
#include <QtGui/QHelpEvent>
#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QToolTip>

namespace tanu::desktop {

namespace {

constexpr int monthsAcross = 4;
constexpr int monthsDown = 3;
constexpr int days = 7;
constexpr int weeks = 6;
constexpr int titleHeight = 20;
constexpr int weekdayHeight = 16;
constexpr int leastCellWidth = 18;
constexpr int leastCellHeight = 17;
constexpr int greatestCell = 30;

} // namespace

YearGrid::YearGrid(QWidget* parent)
    : QWidget(parent)
    , m_year(QDate::currentDate().year())
    , m_marks([](QDate) { return DayMark(); })
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
}

void YearGrid::setYear(int year)
{
    m_year = year;
    if (m_selected.year() != year)
        m_selected = QDate(year, 1, 1);
    update();
    describe();
}

void YearGrid::setToday(QDate date)
{
    m_today = date;
    update();
}

void YearGrid::setSelected(QDate date)
{
    m_selected = date;
    m_year = date.year();
    update();
    describe();
}

void YearGrid::setMarks(std::function<DayMark(QDate)> marks)
{
    m_marks = std::move(marks);
    update();
    describe();
}

QSize YearGrid::cellSize() const
{
    const int across = (width() - (monthsAcross - 1) * space::small) / (monthsAcross * days);
    const int down = ((height() - (monthsDown - 1) * space::small) / monthsDown - titleHeight - weekdayHeight) / weeks;
    return {qBound(leastCellWidth, across, greatestCell), qBound(leastCellHeight, down, greatestCell)};
}

int YearGrid::gapAcross() const
{
    const int left = width() - monthsAcross * days * cellSize().width();
    return qBound(space::small, left / (monthsAcross - 1), space::large);
}

QSize YearGrid::minimumSizeHint() const
{
    return {monthsAcross * days * leastCellWidth + (monthsAcross - 1) * space::small,
        monthsDown * (titleHeight + weekdayHeight + weeks * leastCellHeight) + (monthsDown - 1) * space::small};
}

QSize YearGrid::sizeHint() const
{
    return minimumSizeHint();
}

QRect YearGrid::monthRect(int month) const
{
    const QSize cell = cellSize();
    const int column = (month - 1) % monthsAcross;
    const int row = (month - 1) / monthsAcross;
    const int w = days * cell.width();
    const int h = titleHeight + weekdayHeight + weeks * cell.height();
    return {column * (w + gapAcross()), row * (h + space::small), w, h};
}

QRect YearGrid::cellOf(QDate date) const
{
    const QRect month = monthRect(date.month());
    const int place = QDate(date.year(), date.month(), 1).dayOfWeek() - 1 + date.day() - 1;
    const QSize cell = cellSize();
    return {month.left() + place % days * cell.width(),
        month.top() + titleHeight + weekdayHeight + place / days * cell.height(), cell.width(), cell.height()};
}

QDate YearGrid::dateAt(QPoint point) const
{
    for (QDate date(m_year, 1, 1); date.year() == m_year; date = date.addDays(1)) {
        if (cellOf(date).contains(point))
            return date;
    }
    return {};
}

/// Two letters where the heads of all seven columns stand apart, else the first.
QString YearGrid::headOf(int weekday) const
{
    constexpr int gap = 2;
    const QFontMetrics measure(fontOf(TextSize::Quiet));
    const int room = cellSize().width() - gap;
    bool isWide = true;
    for (int day = 1; day <= days; ++day)
        isWide = isWide && measure.horizontalAdvance(weekdayText(day)) <= room;
    return weekdayText(weekday).left(isWide ? 2 : 1);
}

void YearGrid::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int month = 1; month <= 12; ++month)
        paintMonth(painter, month);
}

void YearGrid::paintMonth(QPainter& painter, int month) const
{
    const Colours& ink = colours();
    const QRect whole = monthRect(month);
    painter.setFont(fontOf(TextSize::Quiet, true));
    painter.setPen(ink[ColourRole::Text]);
    const QString name = monthText(m_year, month).section(QLatin1Char(' '), 0, 0);
    painter.drawText(QRect(whole.left(), whole.top(), whole.width(), titleHeight), Qt::AlignLeft | Qt::AlignVCenter, name);
    painter.setFont(fontOf(TextSize::Quiet));
    painter.setPen(ink[ColourRole::QuietText]);
    const int cell = cellSize().width();
    for (int day = 1; day <= days; ++day)
        painter.drawText(QRect(whole.left() + (day - 1) * cell, whole.top() + titleHeight, cell, weekdayHeight),
            Qt::AlignCenter, headOf(day));
    for (QDate date(m_year, month, 1); date.month() == month; date = date.addDays(1))
        paintDay(painter, date);
}

void YearGrid::paintDay(QPainter& painter, QDate date) const
{
    const Colours& ink = colours();
    const QRect cell = cellOf(date).adjusted(1, 1, -1, -1);
    const DayMark mark = m_marks(date);
    const bool isChosen = date == m_selected;
    const bool isNamed = mark.isOff && mark.tone != Tone::Neutral;
    painter.setPen(Qt::NoPen);
    if (isNamed || (!mark.isOff && mark.tone == Tone::Good))
        painter.setBrush(ink.soft(mark.tone));
    else
        painter.setBrush(mark.isOff ? ink[ColourRole::Hover] : QColor(Qt::transparent));
    painter.drawRoundedRect(cell, 3, 3);
    if (isChosen || date == m_today) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(isChosen ? ink[ColourRole::Accent] : ink[ColourRole::Edge], isChosen && hasFocus() ? 2 : 1));
        painter.drawRoundedRect(cell, 3, 3);
    }
    painter.setFont(fontOf(TextSize::Quiet, isNamed));
    painter.setPen(isNamed ? ink.text(mark.tone) : ink[mark.isOff ? ColourRole::QuietText : ColourRole::Text]);
    painter.drawText(cell, Qt::AlignCenter, QString::number(date.day()));
    if (mark.badges.isEmpty())
        return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink[ColourRole::Warning]);
    painter.drawEllipse(QPointF(cell.right() - 2, cell.top() + 3), 2.0, 2.0);
}

void YearGrid::select(QDate date)
{
    if (!date.isValid() || date.year() != m_year || date == m_selected)
        return;
    m_selected = date;
    update();
    describe();
    Q_EMIT dateSelected(date);
}

void YearGrid::describe()
{
    setAccessibleDescription(dateText(m_selected) + QLatin1Char(' ') + m_marks(m_selected).reason);
}

void YearGrid::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        return select(m_selected.addDays(-1));
    case Qt::Key_Right:
        return select(m_selected.addDays(1));
    case Qt::Key_Up:
        return select(m_selected.addDays(-days));
    case Qt::Key_Down:
        return select(m_selected.addDays(days));
    case Qt::Key_PageUp:
        return select(m_selected.addMonths(-1));
    case Qt::Key_PageDown:
        return select(m_selected.addMonths(1));
    case Qt::Key_Home:
        return select(QDate(m_year, 1, 1));
    case Qt::Key_End:
        return select(QDate(m_year, 12, 31));
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT dateActivated(m_selected);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void YearGrid::mousePressEvent(QMouseEvent* event)
{
    select(dateAt(event->pos()));
}

void YearGrid::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (const QDate date = dateAt(event->pos()); date.isValid())
        Q_EMIT dateActivated(date);
}

void YearGrid::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        update();
    QWidget::changeEvent(event);
}

bool YearGrid::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const QDate date = dateAt(help->pos());
    const QString reason = date.isValid() ? m_marks(date).reason : QString();
    QToolTip::showText(help->globalPos(), reason.isEmpty() ? QString() : QString(dateText(date) + QStringLiteral(" — ") + reason), this);
    return true;
}

} // namespace tanu::desktop
