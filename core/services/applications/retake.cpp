#include "core/services/applications/retake.h"

#include "core/storage/applicationtable.h"
#include "core/storage/programmetable.h"

namespace tanu {

bool mayBeRetaken(CaseState state)
{
    return state == CaseState::NotPassedNotified || state == CaseState::AppealRejected;
}

Result<void> checkRetake(
    Connection& connection, const ApplicationId& old, const PersonId& person, const Programme& programme)
{
    const auto application = ApplicationTable(connection).load(old);
    if (!application)
        return application.error();
    if (!mayBeRetaken(application->state))
        return Error {ErrorKind::ActionNotAllowed,
            {codeOf(Action::RegisterApplication), codeOf(application->state)}, {}};
    const auto taken = ProgrammeTable(connection).load(application->fields.programme);
    if (!taken)
        return taken.error();
    const bool isSame = application->person == person && taken->profession == programme.profession
        && taken->level == programme.level;
    if (!isSame)
        return Error {ErrorKind::FieldMalformed, {QStringLiteral("retakeof"), application->numberText()}, {}};
    return {};
}

} // namespace tanu
