#include "app/desktop/casepage/panels/makepanel.h"

#include "app/desktop/casepage/panels/attachpanel.h"
#include "app/desktop/casepage/panels/checkpanel.h"
#include "app/desktop/casepage/panels/contractpanel.h"
#include "app/desktop/casepage/panels/handoverpanel.h"
#include "app/desktop/casepage/panels/noticepanel.h"
#include "app/desktop/casepage/panels/notpassedpanel.h"
#include "app/desktop/casepage/panels/refusalpanel.h"
#include "app/desktop/casepage/panels/schedulepanel.h"
#include "app/desktop/casepage/panels/unschedulepanel.h"

namespace tanu::desktop {

StepPanel* makePanel(DeskContext& context, const Case& file, Action action, QWidget* parent)
{
    switch (action) {
    case Action::AddAttachment:
        return new AttachPanel(context, file, parent);
    case Action::CheckPackage:
        return new CheckPanel(context, file, parent);
    case Action::ConcludeContract:
        return new ContractPanel(context, file, parent);
    case Action::RefuseApplication:
        return new RefusalPanel(context, file, parent);
    case Action::ScheduleCandidate:
        return new SchedulePanel(context, file, parent);
    case Action::UnscheduleCandidate:
        return new UnschedulePanel(context, file, parent);
    case Action::RecordNotice:
        return new NoticePanel(context, file, parent);
    case Action::HandOverCertificate:
        return new HandOverPanel(context, file, parent);
    case Action::NotifyNotPassed:
        return new NotPassedPanel(context, file, parent);
    default:
        return nullptr;
    }
}

} // namespace tanu::desktop
