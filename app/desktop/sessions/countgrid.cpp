#include "app/desktop/sessions/countgrid.h"

#include "app/desktop/sessions/countcelldelegate.h"
#include "app/desktop/shell/theme.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QToolTip>

namespace tanu::desktop {

CountGrid::CountGrid(QWidget* parent)
    : QTableView(parent)
{
    setSelectionBehavior(SelectItems);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setWordWrap(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(space::rowHeight);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setTextElideMode(Qt::ElideRight);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setItemDelegate(new CountCellDelegate(this));
}

bool CountGrid::isEditable(const QModelIndex& index)
{
    return index.isValid() && index.flags().testFlag(Qt::ItemIsEditable);
}

QModelIndex CountGrid::nextCell(QModelIndex from, int step, bool alongRow) const
{
    const int rows = model()->rowCount();
    const int columns = model()->columnCount();
    int at = alongRow ? from.row() * columns + from.column() : from.column() * rows + from.row();
    for (at += step; at >= 0 && at < rows * columns; at += step) {
        const QModelIndex index
            = alongRow ? model()->index(at / columns, at % columns) : model()->index(at % rows, at / rows);
        if (isEditable(index) && !isColumnHidden(index.column()))
            return index;
    }
    return {};
}

void CountGrid::goToFirstEmpty()
{
    if (!model() || model()->rowCount() == 0)
        return;
    const QModelIndex corner = model()->index(0, 0);
    const QModelIndex first = isEditable(corner) ? corner : nextCell(corner, 1, true);
    QModelIndex empty = first;
    while (empty.isValid() && empty.data(Qt::EditRole).isValid())
        empty = nextCell(empty, 1, true);
    setCurrentIndex(empty.isValid() ? empty : first);
}

void CountGrid::keyPressEvent(QKeyEvent* event)
{
    const bool isPlain = (event->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier)) == Qt::NoModifier;
    const QString text = event->text();
    if (isPlain && text.size() == 1 && text.front().isDigit())
        return typeDigit(text.front().digitValue());
    switch (event->key()) {
    case Qt::Key_Backspace:
        return takeAway(false);
    case Qt::Key_Delete:
        return takeAway(true);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (event->modifiers().testFlag(Qt::ControlModifier))
            break;
        return goDown();
    default:
        break;
    }
    QTableView::keyPressEvent(event);
}

void CountGrid::typeDigit(int digit)
{
    const QModelIndex index = currentIndex();
    if (!isEditable(index))
        return;
    const int before = m_isFresh ? 0 : index.data(Qt::EditRole).toInt();
    const int greatest = index.data(greatestRole).toInt();
    const int value = before * 10 + digit;
    if (value > greatest) {
        QToolTip::showText(viewport()->mapToGlobal(visualRect(index).bottomLeft()), tr("At most %1").arg(greatest), this);
        return;
    }
    put(value);
}

void CountGrid::takeAway(bool all)
{
    const QModelIndex index = currentIndex();
    if (!isEditable(index) || !index.data(Qt::EditRole).isValid())
        return;
    const int value = index.data(Qt::EditRole).toInt() / 10;
    put(all || value == 0 ? QVariant() : QVariant(value));
}

void CountGrid::put(const QVariant& value)
{
    m_isFresh = false;
    m_isTyped = true;
    model()->setData(currentIndex(), value, Qt::EditRole);
}

void CountGrid::goDown()
{
    const QModelIndex from = currentIndex();
    const QModelIndex next = from.isValid() ? nextCell(from, 1, false) : QModelIndex();
    if (next.isValid())
        return setCurrentIndex(next);
    if (m_isTyped) {
        m_isTyped = false;
        m_isFresh = true;
        Q_EMIT cellLeft(from);
    }
}

bool CountGrid::focusNextPrevChild(bool next)
{
    const QModelIndex cell = currentIndex().isValid() && model() ? nextCell(currentIndex(), next ? 1 : -1, true) : QModelIndex();
    if (cell.isValid()) {
        setCurrentIndex(cell);
        return true;
    }
    const bool isTyping = next && isEditable(currentIndex());
    const bool isMoved = QTableView::focusNextPrevChild(next);
    if (isMoved && isTyping)
        Q_EMIT passed();
    return isMoved;
}

void CountGrid::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    Q_EMIT resized();
}

void CountGrid::focusInEvent(QFocusEvent* event)
{
    QTableView::focusInEvent(event);
    if (model() && !isEditable(currentIndex()))
        goToFirstEmpty();
    m_isFresh = true;
}

void CountGrid::focusOutEvent(QFocusEvent* event)
{
    QTableView::focusOutEvent(event);
    m_isTyped = false;
    if (currentIndex().isValid())
        Q_EMIT cellLeft(currentIndex());
}

void CountGrid::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    m_isFresh = true;
    if (!m_isTyped)
        return;
    m_isTyped = false;
    Q_EMIT cellLeft(previous);
}

} // namespace tanu::desktop
