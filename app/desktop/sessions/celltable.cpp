#include "app/desktop/sessions/celltable.h"

#include "app/desktop/shell/theme.h"
#include "app/desktop/widgets/columnroom.h"
#include "app/desktop/widgets/datatable.h"
#include "app/desktop/widgets/wholepixels.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QStyledItemDelegate>

#include <numeric>

namespace tanu::desktop {

namespace {

constexpr char enteredMark[] = "entered";

/// An editor without the frame of a form's field; Enter is marked, so that the table goes down after it.
class CellDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex& index) const override
    {
        auto* editor = new QLineEdit(parent);
        editor->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
        return editor;
    }

    bool eventFilter(QObject* object, QEvent* event) override
    {
        if (event->type() == QEvent::KeyPress) {
            const int key = static_cast<QKeyEvent*>(event)->key();
            object->setProperty(enteredMark, key == Qt::Key_Return || key == Qt::Key_Enter);
        }
        return QStyledItemDelegate::eventFilter(object, event);
    }

    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (!index.data(DataTable::quietRole).toBool())
            return;
        option->palette.setColor(QPalette::Text, colours()[ColourRole::QuietText]);
        option->palette.setColor(QPalette::HighlightedText, colours()[ColourRole::QuietText]);
    }
};

} // namespace

CellTable::CellTable(QWidget* parent)
    : QTableView(parent)
{
    setItemDelegate(new CellDelegate(this));
    setEditTriggers(AnyKeyPressed | EditKeyPressed | DoubleClicked);
    setSelectionMode(SingleSelection);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setIconSize({space::iconSize, space::iconSize});
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(space::rowHeight);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setFixedHeight(space::rowHeight);
}

void CellTable::setColumnWeights(const QList<int>& weights)
{
    m_weights = weights;
    spreadColumns();
}

void CellTable::goToFirst()
{
    if (!model() || model()->rowCount() == 0)
        return;
    const QModelIndex corner = model()->index(0, 0);
    setCurrentIndex(isChangeable(corner) ? corner : nextCell(corner, 1));
}

bool CellTable::isChangeable(const QModelIndex& index)
{
    return index.isValid() && (index.flags() & (Qt::ItemIsEditable | Qt::ItemIsUserCheckable));
}

QModelIndex CellTable::nextCell(const QModelIndex& from, int step) const
{
    const int columns = model()->columnCount();
    const int cells = model()->rowCount() * columns;
    for (int at = from.row() * columns + from.column() + step; at >= 0 && at < cells; at += step) {
        const QModelIndex index = model()->index(at / columns, at % columns);
        if (isChangeable(index) && !isColumnHidden(index.column()))
            return index;
    }
    return {};
}

void CellTable::goDown()
{
    const QModelIndex below = model()->index(currentIndex().row() + 1, currentIndex().column());
    if (below.isValid())
        setCurrentIndex(below);
}

void CellTable::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers().testFlag(Qt::ControlModifier))
        return event->ignore();
    if (isEnter && currentIndex().isValid())
        return goDown();
    QTableView::keyPressEvent(event);
}

void CellTable::closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint)
{
    const bool isEntered = editor->property(enteredMark).toBool();
    QTableView::closeEditor(editor, hint);
    if (isEntered)
        goDown();
}

bool CellTable::focusNextPrevChild(bool next)
{
    const QModelIndex cell = model() && currentIndex().isValid() ? nextCell(currentIndex(), next ? 1 : -1) : QModelIndex();
    if (!cell.isValid())
        return QTableView::focusNextPrevChild(next);
    setCurrentIndex(cell);
    return true;
}

void CellTable::focusInEvent(QFocusEvent* event)
{
    QTableView::focusInEvent(event);
    if (!currentIndex().isValid())
        goToFirst();
}

void CellTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    spreadColumns();
}

void CellTable::spreadColumns()
{
    const int all = std::accumulate(m_weights.begin(), m_weights.end(), 0);
    if (!model() || all == 0)
        return;
    const QAbstractItemView& view = *this; // of which the hint is public
    const int room = viewport()->width();
    int last = 0;
    QList<int> widths;
    QList<int> needs;
    for (int column = 0; column < model()->columnCount(); ++column) {
        const bool isShown = !isColumnHidden(column);
        widths.append(isShown ? room * m_weights.value(column) / all : 0);
        needs.append(isShown ? qMax(view.sizeHintForColumn(column), horizontalHeader()->sectionSizeHint(column)) : 0);
        last = isShown ? column : last;
    }
    widths = evenedOut(std::move(widths), needs);
    widths[last] += room - std::accumulate(widths.begin(), widths.end(), 0);
    for (int column = 0; column < widths.size(); ++column)
        setColumnWidth(column, qMax(1, widths.at(column)));
    putOnWholePixels(*horizontalHeader());
}

} // namespace tanu::desktop
