#include "app/desktop/widgets/scrollkeys.h"

#include <QtGui/QShortcut>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QScrollBar>

namespace tanu::desktop {

void scrollByKeys(QScrollArea& area, QWidget& page)
{
    area.setFocusPolicy(Qt::NoFocus);
    for (const bool isDown : {false, true}) {
        auto* key = new QShortcut(QKeySequence(isDown ? Qt::Key_PageDown : Qt::Key_PageUp), &page);
        key->setContext(Qt::WidgetWithChildrenShortcut);
        QObject::connect(key, &QShortcut::activated, area.verticalScrollBar(), [bar = area.verticalScrollBar(), isDown] {
            bar->triggerAction(isDown ? QAbstractSlider::SliderPageStepAdd : QAbstractSlider::SliderPageStepSub);
        });
    }
}

} // namespace tanu::desktop
