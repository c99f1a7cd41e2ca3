#include "core/services/sessions/startrules.h"

#include "core/domain/casevoucher.h"
#include "core/domain/rules/registered.h"
#include "core/services/sessions/postponement.h"
#include "core/services/sessions/sessiondays.h"
#include "core/storage/applicationtable.h"
#include "core/storage/professiontable.h"
#include "core/storage/programmetable.h"

namespace tanu {

Result<void> checkMayStart(Deed& deed, const Session& session, const std::vector<SessionCandidateRow>& present)
{
    const QDate day = procedureDay(session);
    const auto programme = ProgrammeTable(deed.connection()).load(session.programme);
    if (!programme)
        return programme.error();
    const auto profession = ProfessionTable(deed.connection()).load(programme->profession);
    if (!profession)
        return profession.error();
    if (const auto listed = checkInRegister(profession->code, profession->withdrawnOn, day); !listed)
        return listed;
    for (const SessionCandidateRow& place : present) {
        const auto application = ApplicationTable(deed.connection()).load(place.application);
        if (!application)
            return application.error();
        if (const auto covered = checkVoucherCovers(*application, day); !covered)
            return covered;
    }
    return {};
}

Result<void> useUpGapWaiver(Deed& deed, const ApplicationId& application)
{
    return ApplicationTable(deed.connection()).setGapWaiver(application, GapWaiver::None);
}

Result<void> recordAbsence(Deed& deed, const Session& session, const ApplicationId& application)
{
    Postponement absence;
    absence.application = application;
    absence.session = session.id;
    absence.cause = PostponementCause::Absence;
    absence.occurredAt = session.startedAt.value_or(deed.now());
    absence.nature = codeOf(PostponementCause::Absence);
    const auto recorded = recordPostponement(deed, absence);
    return recorded ? Result<void>() : Result<void>(recorded.error());
}

} // namespace tanu
