#include "core/services/sessions/sessiondays.h"

#include "core/base/clock.h"

namespace tanu {

QDate plannedDay(const Session& session)
{
    return toKazakhstan(session.startsAt).date();
}

QDate procedureDay(const Session& session)
{
    return toKazakhstan(session.startedAt.value_or(session.startsAt)).date();
}

} // namespace tanu
