#include "app/desktop/widgets/monthgrid.h"

#include "app/desktop/shell/formats.h"

#include <QtGui/QPainter>

namespace tanu::desktop {

namespace {

constexpr int weeks = 6;
constexpr int days = 7;
constexpr int titleHeight = 28;
constexpr int weekdayHeight = 24;
constexpr int smallCell = 30;
constexpr int largeCellWidth = 112;
constexpr int largeCellHeight = 80;
constexpr int badgeHeight = 20;

/// Of parts divided by a middle dot as many as there is room for; a word is cut only in the first.
QString wholeParts(const QString& badge, const QFontMetrics& measure, int room)
{
    QString text = badge;
    for (qsizetype end = text.size(); end > 0 && measure.horizontalAdvance(text) > room;) {
        end = text.lastIndexOf(QStringLiteral(" · "));
        if (end > 0)
            text.truncate(end);
    }
    return measure.elidedText(text, Qt::ElideRight, room);
}

} // namespace

MonthGrid::MonthGrid(Size size, QWidget* parent)
    : QWidget(parent)
    , m_size(size)
    , m_year(QDate::currentDate().year())
    , m_month(QDate::currentDate().month())
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setMonth(m_year, m_month);
}

void MonthGrid::setMonth(int year, int month)
{
    m_year = year;
    m_month = month;
    setAccessibleName(monthText(year, month));
    update();
}

void MonthGrid::setSelected(QDate date)
{
    m_selected = date;
    setAccessibleDescription(dateText(date));
    update();
}

void MonthGrid::setToday(QDate date)
{
    m_today = date;
    update();
}

void MonthGrid::setTitleShown(bool shown)
{
    m_titleShown = shown;
    updateGeometry();
}

void MonthGrid::setMarks(std::function<DayMark(QDate)> marks)
{
    m_marks = std::move(marks);
    update();
}

int MonthGrid::headHeight() const
{
    return weekdayHeight + (m_titleShown ? titleHeight : 0);
}

QSize MonthGrid::sizeHint() const
{
    if (m_size == Size::Small)
        return {days * smallCell, headHeight() + weeks * smallCell};
    return {days * largeCellWidth, headHeight() + weeks * largeCellHeight};
}

QSize MonthGrid::minimumSizeHint() const
{
    return m_size == Size::Small ? sizeHint() : QSize(days * 72, headHeight() + weeks * 56);
}

QDate MonthGrid::firstShown() const
{
    const QDate first(m_year, m_month, 1);
    return first.addDays(1 - first.dayOfWeek());
}

QDate MonthGrid::lastShown() const
{
    return firstShown().addDays(weeks * days - 1);
}

QRect MonthGrid::cellOf(QDate date) const
{
    const qint64 index = firstShown().daysTo(date);
    if (index < 0 || index >= weeks * days)
        return {};
    const int column = static_cast<int>(index) % days;
    const int row = static_cast<int>(index) / days;
    const int room = height() - headHeight();
    const int left = width() * column / days;
    const int top = room * row / weeks;
    return {left, headHeight() + top, width() * (column + 1) / days - left, room * (row + 1) / weeks - top};
}

QDate MonthGrid::dateAt(QPoint point) const
{
    for (int i = 0; i < weeks * days; ++i) {
        const QDate date = firstShown().addDays(i);
        if (cellOf(date).contains(point))
            return date;
    }
    return {};
}

void MonthGrid::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintHead(painter);
    for (int i = 0; i < weeks * days; ++i) {
        const QDate date = firstShown().addDays(i);
        if (m_size == Size::Large || date.month() == m_month)
            paintDay(painter, date);
    }
}

void MonthGrid::paintHead(QPainter& painter) const
{
    if (m_titleShown) {
        painter.setFont(fontOf(TextSize::Text, true));
        painter.setPen(colours()[ColourRole::Text]);
        painter.drawText(QRect(space::small, 0, width() - space::small, titleHeight),
            Qt::AlignLeft | Qt::AlignVCenter, monthText(m_year, m_month));
    }
    painter.setFont(fontOf(TextSize::Quiet));
    painter.setPen(colours()[ColourRole::QuietText]);
    const Qt::Alignment side = m_size == Size::Small ? Qt::AlignHCenter : Qt::AlignLeft;
    for (int day = 0; day < days; ++day) {
        const QRect room(width() * day / days, headHeight() - weekdayHeight, width() / days, weekdayHeight);
        painter.drawText(m_size == Size::Small ? room : room.adjusted(space::small, 0, 0, 0),
            static_cast<int>(side | Qt::AlignVCenter), weekdayText(day + 1));
    }
}

void MonthGrid::paintDay(QPainter& painter, QDate date) const
{
    const Colours& c = colours();
    const DayMark mark = m_marks ? m_marks(date) : DayMark{};
    const QRectF cell = QRectF(cellOf(date)).adjusted(1, 1, -1, -1);
    const bool isChosen = date == m_selected;
    const bool isFrame = isChosen || m_size == Size::Large;
    const QColor edge = c[isChosen ? ColourRole::Accent : ColourRole::Line];
    painter.setPen(isFrame ? QPen(edge, isChosen && hasFocus() ? 2 : 1) : QPen(Qt::NoPen));
    painter.setBrush(isChosen       ? c[ColourRole::AccentSoft]
            : mark.isOff            ? c[ColourRole::Hover]
            : m_size == Size::Large ? c[ColourRole::Raised]
                                    : QColor(Qt::transparent));
    painter.drawRoundedRect(cell, 4, 4);
    const bool isQuiet = mark.isOff || date.month() != m_month;
    painter.setFont(fontOf(m_size == Size::Small ? TextSize::Quiet : TextSize::Text, date == m_today));
    painter.setPen(c[date == m_today ? ColourRole::Accent
            : isQuiet                ? ColourRole::QuietText
                                     : ColourRole::Text]);
    const QString number = QString::number(date.day());
    if (m_size == Size::Small)
        painter.drawText(cell, static_cast<int>(Qt::AlignCenter), number);
    else
        painter.drawText(cell.adjusted(space::small, space::tiny, 0, 0),
            static_cast<int>(Qt::AlignLeft | Qt::AlignTop), number);
    if (date == m_today && m_size == Size::Small)
        painter.drawLine(QPointF(cell.center().x() - 6, cell.bottom() - 4),
            QPointF(cell.center().x() + 6, cell.bottom() - 4));
    if (!mark.badges.isEmpty())
        paintBadges(painter, cell.toRect(), mark, isChosen);
}

void MonthGrid::paintBadges(QPainter& painter, QRect cell, const DayMark& mark, bool isChosen) const
{
    painter.setPen(Qt::NoPen);
    if (m_size == Size::Small) {
        painter.setBrush(colours().text(mark.tone));
        painter.drawEllipse(QPointF(cell.right() - 5, cell.top() + 6), 2.5, 2.5);
        return;
    }
    const QFont font = fontOf(TextSize::Quiet);
    painter.setFont(font);
    int top = cell.top() + 26;
    for (const QString& badge : mark.badges) {
        const QRect room(cell.left() + space::tiny, top, cell.width() - space::small, badgeHeight);
        if (room.bottom() > cell.bottom())
            return;
        painter.setPen(Qt::NoPen);
        painter.setBrush(isChosen ? colours()[ColourRole::Raised] : colours().soft(mark.tone));
        painter.drawRoundedRect(room, 4, 4);
        painter.setPen(colours().text(mark.tone));
        const QRect words = room.adjusted(6, 0, -4, 0);
        painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
            wholeParts(badge, QFontMetrics(font), words.width()));
        top += badgeHeight + 2;
    }
}

} // namespace tanu::desktop
