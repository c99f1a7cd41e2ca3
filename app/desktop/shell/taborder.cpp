#include "app/desktop/shell/taborder.h"

#include <QtWidgets/QLayout>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QWidget>

#include <vector>

namespace tanu::desktop {

namespace {

void collect(QWidget& widget, std::vector<QWidget*>& found);

void collect(QLayout& layout, std::vector<QWidget*>& found)
{
    for (int i = 0; i < layout.count(); ++i) {
        QLayoutItem* item = layout.itemAt(i);
        if (item->widget())
            collect(*item->widget(), found);
        else if (item->layout())
            collect(*item->layout(), found);
    }
}

void collect(QWidget& widget, std::vector<QWidget*>& found)
{
    if ((widget.focusPolicy() & Qt::TabFocus) != 0 && !widget.focusProxy())
        found.push_back(&widget);
    if (const auto* area = qobject_cast<QScrollArea*>(&widget); area && area->widget())
        collect(*area->widget(), found);
    else if (widget.layout())
        collect(*widget.layout(), found);
}

} // namespace

void orderTabs(QWidget& root)
{
    std::vector<QWidget*> editors;
    collect(root, editors);
    for (size_t i = 1; i < editors.size(); ++i)
        QWidget::setTabOrder(editors[i - 1], editors[i]);
}

} // namespace tanu::desktop
