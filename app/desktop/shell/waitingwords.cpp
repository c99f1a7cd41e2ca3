#include "app/desktop/shell/waitingwords.h"

#include <QtWidgets/QPushButton>

namespace tanu::desktop {

void sayWaiting(QPushButton& button, bool isWaiting, const QString& verb, const QString& waiting)
{
    button.ensurePolished(); // the sheet has a say in its width
    button.setText(isWaiting ? verb : waiting);
    const int other = button.sizeHint().width();
    button.setText(isWaiting ? waiting : verb);
    button.setMinimumWidth(qMax(other, button.sizeHint().width()));
}

} // namespace tanu::desktop
