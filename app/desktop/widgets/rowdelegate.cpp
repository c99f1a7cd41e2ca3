#include "app/desktop/widgets/rowdelegate.h"

#include "app/desktop/shell/theme.h"
#include "app/desktop/widgets/datatable.h"

namespace tanu::desktop {

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
