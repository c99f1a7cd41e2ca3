#include "server/deeds/deedkinds.h"

#include "server/deeds/analysisdeeds.h"
#include "server/deeds/centerdeeds.h"
#include "server/deeds/devicedeeds.h"
#include "server/deeds/filedeeds.h"
#include "server/deeds/monthdeeds.h"
#include "server/deeds/numberdeeds.h"
#include "server/deeds/orderdeeds.h"
#include "server/deeds/registerdeeds.h"
#include "server/deeds/supportdeeds.h"

#include <algorithm>
#include <array>

namespace tanu::server {

namespace {

/// Somebody looked, came, went or brought what says itself what it does: the journal is all that there is of it.
Result<void> applyNothing(Connection&, const Deed&)
{
    return {};
}

constexpr auto account = DeedKind::Scope::Account;

constexpr std::array kinds {
    DeedKind {"addCenter", &applyAddCenter},
    DeedKind {"changeCenter", &applyChangeCenter},
    DeedKind {"renewAccreditation", &applyRenewAccreditation},
    DeedKind {"makeEnrolmentCode", &applyEnrolmentCode},
    DeedKind {"carryBatch", &applyNothing},
    DeedKind {"enrolDevice", &applyEnrolDevice},
    DeedKind {"fenceDevice", &applyFenceDevice},
    DeedKind {"journalTouched", &applyJournalTouched},
    DeedKind {"clearJournalTouched", &applyClearTouched},
    DeedKind {"grantNumbers", &applyGrantNumbers},
    DeedKind {"recallGrants", &applyRecallGrants},
    DeedKind {"raiseEpoch", &applyRaiseEpoch},
    DeedKind {"orderAccreditation", &applyAccreditation},
    DeedKind {"orderCancellation", &applyCancellation},
    DeedKind {"stopIssuing", &applyStopIssuing},
    DeedKind {"resumeIssuing", &applyResumeIssuing},
    DeedKind {"withdrawBlock", &applyWithdrawBlock},
    DeedKind {"remindOfMonth", &applyOrder},
    DeedKind {"tellRenewal", &applyOrder},
    DeedKind {"sendSnapshot", &applySnapshot},
    DeedKind {"closeMonth", &applyCloseMonth},
    DeedKind {"refuseMonth", &applyRefuseMonth},
    DeedKind {"draftRegister", &applyRegisterDraft},
    DeedKind {"discardRegisterDraft", &applyDiscardDraft},
    DeedKind {"publishRegister", &applyPublication},
    DeedKind {"publishFile", &applyPublishFile},
    DeedKind {"withdrawFile", &applyWithdrawFile},
    DeedKind {"fileRequest", &applyFileRequest},
    DeedKind {"takeRequest", &applyChangeRequest},
    DeedKind {"setRequestMatter", &applyChangeRequest},
    DeedKind {"answerRequest", &applyChangeRequest},
    DeedKind {"openRequest", &applyNothing},
    DeedKind {"writeAnalysis", &applyWriteAnalysis},
    DeedKind {"submitAnalysis", &applySubmitAnalysis},
    DeedKind {"signIn", &applyNothing},
    DeedKind {"signInRefused", &applyNothing},
    DeedKind {"signOut", &applyNothing},
    DeedKind {"signInByRecoveryCode", &applyNothing, account},
    DeedKind {"changePassword", &applyNothing, account},
    DeedKind {"setUpCodes", &applyNothing, account},
    DeedKind {"addOperator", &applyNothing, account},
    DeedKind {"makeDemoOperator", &applyNothing, account},
    DeedKind {"setOperatorRole", &applyNothing, account},
    DeedKind {"resetOperator", &applyNothing, account},
    DeedKind {"closeOperator", &applyNothing, account},
    DeedKind {"reopenOperator", &applyNothing, account},
};

} // namespace

const DeedKind* deedKindOf(const QString& action)
{
    const auto found = std::find_if(
        kinds.begin(), kinds.end(), [&action](const DeedKind& kind) { return action == QLatin1String(kind.action); });
    return found == kinds.end() ? nullptr : &*found;
}

QStringList deedNames()
{
    QStringList names;
    for (const DeedKind& kind : kinds)
        names.append(QLatin1String(kind.action));
    return names;
}

} // namespace tanu::server
