// What keys and mouse do in MonthGrid; how it is drawn stands in monthgrid.cpp.
#include "app/desktop/widgets/monthgrid.h"

#include <QtCore/QEvent>
#include <QtGui/QHelpEvent>
#include <QtGui/QKeyEvent>
#include <QtGui/QMouseEvent>
#include <QtGui/QWheelEvent>
#include <QtWidgets/QToolTip>

namespace tanu::desktop {

void MonthGrid::select(QDate date)
{
    const bool isOther = date.year() != m_year || date.month() != m_month;
    if (isOther)
        setMonth(date.year(), date.month());
    setSelected(date);
    if (isOther)
        Q_EMIT monthShown(m_year, m_month);
    Q_EMIT dateSelected(date);
}

void MonthGrid::keyPressEvent(QKeyEvent* event)
{
    const QDate from = m_selected.isValid() ? m_selected : QDate(m_year, m_month, 1);
    switch (event->key()) {
    case Qt::Key_Left:
        return select(from.addDays(-1));
    case Qt::Key_Right:
        return select(from.addDays(1));
    case Qt::Key_Up:
        return select(from.addDays(-7));
    case Qt::Key_Down:
        return select(from.addDays(7));
    case Qt::Key_PageUp:
        return select(from.addMonths(-1));
    case Qt::Key_PageDown:
        return select(from.addMonths(1));
    case Qt::Key_Home:
        return select(from.addDays(1 - from.dayOfWeek()));
    case Qt::Key_End:
        return select(from.addDays(7 - from.dayOfWeek()));
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT dateActivated(from);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void MonthGrid::mousePressEvent(QMouseEvent* event)
{
    const QDate date = dateAt(event->pos());
    if (!date.isValid())
        return;
    select(date);
    if (m_size == Size::Small)
        Q_EMIT dateActivated(date);
}

void MonthGrid::mouseDoubleClickEvent(QMouseEvent* event)
{
    const QDate date = dateAt(event->pos());
    if (date.isValid() && m_size == Size::Large)
        Q_EMIT dateActivated(date);
}

void MonthGrid::wheelEvent(QWheelEvent* event)
{
    const QDate first = QDate(m_year, m_month, 1).addMonths(event->angleDelta().y() < 0 ? 1 : -1);
    setMonth(first.year(), first.month());
    Q_EMIT monthShown(m_year, m_month);
    event->accept();
}

void MonthGrid::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        setMonth(m_year, m_month);
    QWidget::changeEvent(event);
}

bool MonthGrid::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    auto* help = static_cast<QHelpEvent*>(event);
    const QDate date = dateAt(help->pos());
    const DayMark mark = date.isValid() && m_marks ? m_marks(date) : DayMark{};
    QStringList lines = mark.badges;
    if (!mark.reason.isEmpty())
        lines.prepend(mark.reason);
    QToolTip::showText(help->globalPos(), lines.join(QLatin1Char('\n')), this);
    return true;
}

} // namespace tanu::desktop
