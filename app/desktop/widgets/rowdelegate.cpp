#include "app/desktop/widgets/rowdelegate.h"

#include "app/desktop/shell/theme.h"
#include "app/desktop/widgets/datatable.h"

namespace tanu::desktop {

namespace {

constexpr int cellPadding = 8; ///< of a cell in style.qss, of which the style knows nothing when it breaks lines

} // namespace

QSize RowDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    if (!option.features.testFlag(QStyleOptionViewItem::WrapText))
        return QStyledItemDelegate::sizeHint(option, index);
    QStyleOptionViewItem inner = option;
    if (inner.rect.isValid())
        inner.rect.adjust(0, 0, -2 * cellPadding, 0);
    return QStyledItemDelegate::sizeHint(inner, index) + QSize(0, space::small);
}

void RowDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->state.setFlag(QStyle::State_HasFocus, false);
    if (index.data(DataTable::elideLeftRole).toBool())
        option->textElideMode = Qt::ElideLeft;
    if (index.data(DataTable::elideMiddleRole).toBool())
        option->textElideMode = Qt::ElideMiddle;
    if (!index.data(DataTable::quietRole).toBool())
        return;
    option->palette.setColor(QPalette::Text, colours()[ColourRole::QuietText]);
    option->palette.setColor(QPalette::HighlightedText, colours()[ColourRole::QuietText]);
}

} // namespace tanu::desktop
