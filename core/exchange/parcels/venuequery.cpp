#include "core/exchange/parcels/venuequery.h"

#include "core/database/transaction.h"
#include "core/exchange/parcels/conflictparts.h"
#include "core/services/installationname.h"
#include "core/storage/applicationtable.h"
#include "core/storage/checkouttable.h"
#include "core/storage/conflicttable.h"
#include "core/storage/sessiontable.h"
#include "core/storage/stafftable.h"
#include "core/storage/venuesettings.h"
#include "core/storage/venuetable.h"

#include <algorithm>

namespace tanu {

namespace {

Result<TravelView> viewOf(Connection& connection, const CheckOutRow& row)
{
    const auto session = SessionTable(connection).load(row.session);
    if (!session)
        return session.error();
    const auto venue = VenueTable(connection).load(row.venue);
    if (!venue)
        return venue.error();
    auto name = installationName(connection, venue->card.role, venue->card.name);
    if (!name)
        return name.error();
    const auto open = ConflictTable(connection).countOpen(row.session);
    if (!open)
        return open.error();
    return TravelView {row.id, row.session, numberText(session->year, session->number), session->startsAt,
        session->state, row.venue, *std::move(name), row.travel, row.state, row.since, row.endedAt, row.endedBecause,
        *open};
}

Result<std::vector<TravelView>> viewsOf(Connection& connection, const std::function<bool(const CheckOutRow&)>& isWanted)
{
    const auto rows = CheckOutTable(connection).all();
    if (!rows)
        return rows.error();
    std::vector<TravelView> views;
    for (const CheckOutRow& row : *rows) {
        if (!isWanted(row))
            continue;
        auto view = viewOf(connection, row);
        if (!view)
            return view.error();
        views.push_back(*std::move(view));
    }
    return views;
}

/// The three cases of a conflict, taken apart.
Result<std::vector<ConflictPart>> conflictPartsOf(Connection& connection, const ConflictRow& row)
{
    const auto base = parseProgress(row.base);
    if (!base)
        return base.error();
    const auto office = parseProgress(row.office);
    if (!office)
        return office.error();
    const auto venue = parseProgress(row.venue);
    if (!venue)
        return venue.error();
    return conflictParts(connection, *base, *office, *venue);
}

Result<QString> nameOfStaff(Connection& connection, const StaffId& id)
{
    if (id.isNull())
        return QString();
    const auto member = StaffTable(connection).load(id);
    if (!member)
        return member.error();
    return member->name.full();
}

Result<QString> venueNameOf(Connection& connection, const CheckOutId& id)
{
    const auto row = CheckOutTable(connection).find(id);
    if (!row)
        return row.error();
    if (!row->has_value())
        return Error {ErrorKind::NotFound, {QStringLiteral("checkout"), id.toText()}, {}};
    const auto venue = VenueTable(connection).load((*row)->venue);
    if (!venue)
        return venue.error();
    return venue->card.name;
}

Result<ConflictView> viewOf(Connection& connection, const ConflictRow& row)
{
    const auto application = ApplicationTable(connection).load(row.application);
    if (!application)
        return application.error();
    const auto venue = venueNameOf(connection, row.checkOut);
    if (!venue)
        return venue.error();
    auto parts = conflictPartsOf(connection, row);
    if (!parts)
        return parts.error();
    const auto by = nameOfStaff(connection, row.chosenBy);
    if (!by)
        return by.error();
    return ConflictView {row.id, row.session, row.application, application->numberText(), application->fields.name.full(),
        *venue, row.foundAt, *std::move(parts), row.chosen, row.chosenAt, *by};
}

Result<std::vector<ConflictView>> conflictViews(Connection& connection, const SessionId& session)
{
    const auto rows = ConflictTable(connection).ofSession(session);
    if (!rows)
        return rows.error();
    std::vector<ConflictView> views;
    for (const ConflictRow& row : *rows) {
        auto view = viewOf(connection, row);
        if (!view)
            return view.error();
        views.push_back(*std::move(view));
    }
    std::stable_sort(views.begin(), views.end(), [](const ConflictView& a, const ConflictView& b) {
        return !a.chosen.has_value() && b.chosen.has_value();
    });
    return views;
}

Result<std::vector<VenueView>> venueViews(Connection& connection)
{
    const auto known = VenueTable(connection).all();
    if (!known)
        return known.error();
    const auto rows = CheckOutTable(connection).all();
    if (!rows)
        return rows.error();
    std::vector<VenueView> views;
    for (const Venue& venue : *known) {
        auto name = installationName(connection, venue.card.role, venue.card.name);
        if (!name)
            return name.error();
        const auto out = std::count_if(rows->begin(), rows->end(), [&](const CheckOutRow& row) {
            return row.venue == venue.card.id && row.state == CheckOutState::Out;
        });
        views.push_back({venue.card.id, venue.card.role, *std::move(name), fingerprintOf(venue.card), venue.isActive,
            venue.enrolledAt, static_cast<int>(out)});
    }
    return views;
}

} // namespace

VenueQuery::VenueQuery(Connection& connection)
    : m_connection(connection)
{
}

Result<InstallationRole> VenueQuery::role()
{
    const auto venue = isVenue(m_connection);
    if (!venue)
        return venue.error();
    return *venue == IsVenue::Yes ? InstallationRole::Venue : InstallationRole::Office;
}

Result<std::vector<VenueView>> VenueQuery::venues()
{
    return inTransaction(m_connection, [&] { return venueViews(m_connection); }, Transaction::Kind::Read);
}

Result<std::vector<TravelView>> VenueQuery::travels()
{
    return inTransaction(
        m_connection, [&] { return viewsOf(m_connection, [](const CheckOutRow&) { return true; }); },
        Transaction::Kind::Read);
}

Result<std::vector<TravelView>> VenueQuery::travelsOf(const SessionId& session)
{
    return inTransaction(
        m_connection,
        [&] { return viewsOf(m_connection, [&](const CheckOutRow& row) { return row.session == session; }); },
        Transaction::Kind::Read);
}

Result<std::optional<TravelView>> VenueQuery::away(const SessionId& session)
{
    return inTransaction(
        m_connection,
        [&]() -> Result<std::optional<TravelView>> {
            const auto row = CheckOutTable(m_connection).elsewhere(session);
            if (!row)
                return row.error();
            if (!row->has_value())
                return std::optional<TravelView>();
            auto view = viewOf(m_connection, **row);
            return view ? Result<std::optional<TravelView>>(*std::move(view)) : view.error();
        },
        Transaction::Kind::Read);
}

Result<std::optional<SessionId>> VenueQuery::sessionByNumber(int year, int number)
{
    return inTransaction(
        m_connection,
        [&]() -> Result<std::optional<SessionId>> {
            const auto session = SessionTable(m_connection).findByNumber(year, number);
            if (!session)
                return session.error();
            return *session ? std::optional((*session)->id) : std::nullopt;
        },
        Transaction::Kind::Read);
}

Result<std::vector<ConflictView>> VenueQuery::conflictsOf(const SessionId& session)
{
    return inTransaction(m_connection, [&] { return conflictViews(m_connection, session); }, Transaction::Kind::Read);
}

} // namespace tanu
