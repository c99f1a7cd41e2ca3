#include "core/services/whereabouts.h"

#include "core/base/clock.h"
#include "core/domain/rules/away.h"
#include "core/domain/values/numbertext.h"
#include "core/services/installationname.h"
#include "core/storage/checkouttable.h"
#include "core/storage/conflicttable.h"
#include "core/storage/sessioncandidatetable.h"
#include "core/storage/sessiontable.h"
#include "core/storage/venuesettings.h"
#include "core/storage/venuetable.h"

namespace tanu {

namespace {

Result<QString> numberOf(Connection& connection, const SessionId& id)
{
    const auto session = SessionTable(connection).load(id);
    if (!session)
        return session.error();
    return numberText(session->year, session->number);
}

Result<void> away(Connection& connection, const CheckOutRow& travel)
{
    const auto number = numberOf(connection, travel.session);
    if (!number)
        return number.error();
    const auto holder = VenueTable(connection).load(travel.venue);
    if (!holder)
        return holder.error();
    const auto name = installationName(connection, holder->card.role, holder->card.name);
    if (!name)
        return name.error();
    const QDateTime since = travel.state == CheckOutState::Out ? travel.since : travel.endedAt.value_or(travel.since);
    Error error {ErrorKind::SessionAway, {*number, name->ru, toKazakhstan(since).date().toString(Qt::ISODate)}, {}};
    if (name->kk != name->ru)
        error.arguments.append(name->kk);
    return error;
}

Result<void> requireNotAway(Connection& connection, const SessionId& session)
{
    const auto travel = CheckOutTable(connection).elsewhere(session);
    if (!travel)
        return travel.error();
    return travel->has_value() ? away(connection, **travel) : Result<void>();
}

Result<void> requireNoConflict(Connection& connection, const SessionId& session)
{
    const auto open = ConflictTable(connection).countOpen(session);
    if (!open)
        return open.error();
    if (*open == 0)
        return {};
    const auto number = numberOf(connection, session);
    if (!number)
        return number.error();
    return Error {ErrorKind::ConflictOpen, {*number}, {}};
}

} // namespace

Result<void> requireOwnWork(Connection& connection, Action action)
{
    if (isDoneAtVenue(action))
        return {};
    const auto venue = isVenue(connection);
    if (!venue)
        return venue.error();
    if (*venue == IsVenue::No)
        return {};
    return Error {ErrorKind::ActionNotAllowed, {codeOf(action), codeOf(InstallationRole::Venue)}, {}};
}

Result<void> requireHere(Connection& connection, Action action, const SessionId& session)
{
    if (!needsSessionHere(action))
        return {};
    const bool isOfProtocol = action == Action::DraftProtocol || action == Action::SignProtocol;
    return isOfProtocol ? requireHereAndSettled(connection, session) : requireNotAway(connection, session);
}

Result<void> requireHereAndSettled(Connection& connection, const SessionId& session)
{
    if (const auto here = requireNotAway(connection, session); !here)
        return here;
    return requireNoConflict(connection, session);
}

Result<void> requireHere(Connection& connection, Action action, const ApplicationId& application)
{
    if (!needsSessionHere(action))
        return {};
    const auto place = SessionCandidateTable(connection).find(application);
    if (!place)
        return place.error();
    return place->has_value() ? requireHere(connection, action, (*place)->session) : Result<void>();
}

} // namespace tanu
