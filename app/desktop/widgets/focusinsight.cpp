#include "app/desktop/widgets/focusinsight.h"

#include "app/desktop/shell/theme.h"
#include "app/desktop/widgets/fieldframe.h"

#include <QtCore/QEvent>
#include <QtWidgets/QApplication>
#include <QtWidgets/QScrollArea>

namespace tanu::desktop {

namespace {

QWidget* fieldAround(QWidget* focused)
{
    for (QWidget* one = focused; one; one = one->parentWidget()) {
        if (qobject_cast<FieldFrame*>(one))
            return one;
    }
    return focused;
}

} // namespace

FocusInSight::FocusInSight(QScrollArea& area)
    : QObject(&area)
    , m_area(area)
{
    area.viewport()->installEventFilter(this);
    area.widget()->installEventFilter(this);
    connect(qApp, &QApplication::focusChanged, this, &FocusInSight::keep);
}

void FocusInSight::keep()
{
    QWidget* focused = m_area.window()->focusWidget();
    if (!focused || !m_area.widget() || !m_area.widget()->isAncestorOf(focused))
        return;
    QWidget* field = fieldAround(focused);
    const bool isHigher = field->height() > m_area.viewport()->height();
    m_area.ensureWidgetVisible(isHigher ? focused : field, 0, space::tiny);
}

/// Later: the area learns of the new size after this.
bool FocusInSight::eventFilter(QObject*, QEvent* event)
{
    if (event->type() == QEvent::Resize)
        QMetaObject::invokeMethod(this, &FocusInSight::keep, Qt::QueuedConnection);
    return false;
}

} // namespace tanu::desktop
