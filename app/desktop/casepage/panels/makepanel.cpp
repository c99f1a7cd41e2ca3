#include "app/desktop/casepage/panels/makepanel.h"

#include "app/desktop/casepage/panels/admissionpanel.h"
#include "app/desktop/casepage/panels/appealpanel.h"
#include "app/desktop/casepage/panels/assignpanel.h"
#include "app/desktop/casepage/panels/attachpanel.h"
#include "app/desktop/casepage/panels/basispanel.h"
#include "app/desktop/casepage/panels/cancelpanel.h"
#include "app/desktop/casepage/panels/checkpanel.h"
#include "app/desktop/casepage/panels/closepanel.h"
#include "app/desktop/casepage/panels/contractpanel.h"
#include "app/desktop/casepage/panels/duplicatehandoverpanel.h"
#include "app/desktop/casepage/panels/duplicatepanel.h"
#include "app/desktop/casepage/panels/handoverpanel.h"
#include "app/desktop/casepage/panels/illnesspanel.h"
#include "app/desktop/casepage/panels/moveforfaultpanel.h"
#include "app/desktop/casepage/panels/noticepanel.h"
#include "app/desktop/casepage/panels/notpassedpanel.h"
#include "app/desktop/casepage/panels/receiptpanel.h"
#include "app/desktop/casepage/panels/refusalpanel.h"
#include "app/desktop/casepage/panels/schedulepanel.h"
#include "app/desktop/casepage/panels/sickleavepanel.h"
#include "app/desktop/casepage/panels/unschedulepanel.h"
#include "app/desktop/casepage/panels/verdictletterpanel.h"
#include "app/desktop/casepage/panels/verdictpanel.h"

namespace tanu::desktop {

namespace {

StepPanel* makeBeforePanel(DeskContext& context, const Case& file, Action action, QWidget* parent)
{
    switch (action) {
    case Action::ReportDisability:
        return new IllnessPanel(context, file, parent);
    case Action::ProveDisability:
        return new SickLeavePanel(context, file, parent);
    case Action::PostponeForFault:
        return new MoveForFaultPanel(context, file, parent);
    case Action::ChangeBasis:
        return new BasisPanel(context, file, parent);
    case Action::CloseCase:
        return new ClosePanel(context, file, parent);
    default:
        return nullptr;
    }
}

StepPanel* makeAppealPanel(DeskContext& context, const Case& file, Action action, QWidget* parent)
{
    switch (action) {
    case Action::RecordReceipt:
        return new ReceiptPanel(context, file, parent);
    case Action::RegisterAppeal:
        return new AppealPanel(context, file, parent);
    case Action::AdmitAppeal:
        return new AdmissionPanel(context, file, parent);
    case Action::AssignAppeal:
        return new AssignPanel(context, file, parent);
    case Action::DecideAppeal:
        return new VerdictPanel(context, file, parent);
    case Action::SendAppealDecision:
        return new VerdictLetterPanel(context, file, parent);
    default:
        return makeBeforePanel(context, file, action, parent);
    }
}

StepPanel* makeDuplicatePanel(DeskContext& context, const Case& file, QWidget* parent)
{
    if (DuplicateHandOverPanel::waitingIn(file))
        return new DuplicateHandOverPanel(context, file, parent);
    return new DuplicatePanel(context, file, parent);
}

} // namespace

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
    case Action::IssueDuplicate:
        return makeDuplicatePanel(context, file, parent);
    case Action::CancelCertificate:
        return new CancelPanel(context, file, parent);
    default:
        return makeAppealPanel(context, file, action, parent);
    }
}

} // namespace tanu::desktop
