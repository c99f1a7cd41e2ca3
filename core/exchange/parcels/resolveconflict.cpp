#include "core/exchange/parcels/resolveconflict.h"

#include "core/exchange/parcels/content/caseprogress.h"
#include "core/exchange/parcels/mergesession.h"
#include "core/services/whereabouts.h"
#include "core/storage/applicationtable.h"
#include "core/storage/closuretable.h"
#include "core/storage/conflicttable.h"
#include "core/storage/sessiontable.h"

namespace tanu {

namespace {

/// The place that the case was given elsewhere meanwhile can be given up.
Result<void> checkOtherPlace(Deed& deed, const ConflictRow& row)
{
    const auto place = SessionCandidateTable(deed.connection()).find(row.application);
    if (!place)
        return place.error();
    if (!place->has_value() || (*place)->session == row.session)
        return {};
    if (const auto here = requireHereAndSettled(deed.connection(), (*place)->session); !here)
        return here;
    const auto session = SessionTable(deed.connection()).load((*place)->session);
    if (!session)
        return session.error();
    if (session->state != SessionState::ProtocolSigned)
        return {};
    return Error {ErrorKind::ActionNotAllowed, {codeOf(Action::ResolveConflict), codeOf(session->state)}, {}};
}

Result<void> applyVenue(Deed& deed, const ConflictRow& row)
{
    if (const auto free = checkOtherPlace(deed, row); !free)
        return free;
    const auto base = parseProgress(row.base);
    if (!base)
        return base.error();
    const auto venue = parseProgress(row.venue);
    if (!venue)
        return venue.error();
    if (const auto opened = ClosureTable(deed.connection()).remove(row.application); !opened)
        return opened;
    if (const auto applied = applyParts(deed, *venue, changedParts(*base, *venue)); !applied)
        return applied;
    const auto protocol = ProtocolTable(deed.connection()).latestOf(row.session);
    if (!protocol)
        return protocol.error();
    return protocol->has_value() ? sendOutcomeOf(deed, **protocol, row.application) : Result<void>();
}

} // namespace

ResolveConflict::ResolveConflict(Desk& desk)
    : m_desk(desk)
{
}

Result<void> ResolveConflict::run(const ConflictId& id, ConflictSide side)
{
    return perform(m_desk, Action::ResolveConflict, [&](Deed& deed) -> Result<void> {
        ConflictTable table(deed.connection());
        auto row = table.load(id);
        if (!row)
            return row.error();
        if (row->chosen)
            return Error {ErrorKind::ChangedMeanwhile, {QStringLiteral("conflict")}, id.toText()};
        const auto application = ApplicationTable(deed.connection()).load(row->application);
        if (!application)
            return application.error();
        if (side == ConflictSide::Venue) {
            if (const auto applied = applyVenue(deed, *row); !applied)
                return applied;
        }
        row->chosen = side;
        row->chosenAt = deed.now();
        row->chosenBy = deed.actor().id;
        deed.about("application", row->application);
        deed.alsoAbout("session", row->session.bytes());
        deed.note("application", application->numberText());
        deed.note("chosen", codeOf(side));
        return table.choose(*row);
    });
}

} // namespace tanu
