#include "app/desktop/casepage/moremenu.h"

#include "app/desktop/casepage/casecontroller.h"
#include "app/desktop/context/casewords.h"
#include "app/desktop/context/deskcontext.h"
#include "app/desktop/shell/icons.h"

namespace tanu::desktop {

MoreMenu::MoreMenu(DeskContext& context, QWidget* parent)
    : QMenu(parent)
    , m_context(context)
{
}

void MoreMenu::fill(const CaseController& controller)
{
    clear();
    for (const Action action : controller.otherActions())
        addStep(controller, action);
    if (controller.isSessionOpen())
        addAction(desktop::icon(QStringLiteral("sessions")), controller.verb(Action::StartSession), this, &MoreMenu::sessionChosen);
    if (!controller.file())
        return;
    QAction* whole = addAction(desktop::icon(QStringLiteral("folder")), tr("Save the personal file"), this, &MoreMenu::personalFileChosen);
    whole->setEnabled(m_context.may(Action::PrintPaper));
}

void MoreMenu::addStep(const CaseController& controller, Action action)
{
    const QString verb = controller.verb(action);
    QAction* item = addAction(desktop::icon(iconOf(action)), verb, this, [this, action] { Q_EMIT chosen(action); });
    item->setEnabled(m_context.may(action));
    if (!m_context.may(action))
        item->setText(tr("%1 (%2)").arg(verb, m_context.whoMay(action)));
}

} // namespace tanu::desktop
