#include "app/cli/travel.h"

#include "core/exchange/parcels/venuequery.h"

namespace tanu::cli {

namespace {

Result<Actor> firstActorOf(const Installation& installation, const Arguments& arguments,
    std::initializer_list<Role> roles, Output& output)
{
    for (const Role role : roles) {
        auto actor = actorFor(installation, arguments, role, output);
        if (actor || actor.error().kind != ErrorKind::NotFound)
            return actor;
    }
    return Error {ErrorKind::NotFound, {QStringLiteral("staff"), QString()}, {}};
}

} // namespace

Result<std::unique_ptr<TravelDesk>> travelDesk(
    const Arguments& arguments, std::initializer_list<Role> roles, Output& output)
{
    auto installation = openCenter(arguments);
    if (!installation)
        return installation.error();
    auto key = (*installation)->parcelKey();
    if (!key)
        return key.error();
    auto actor = firstActorOf(**installation, arguments, roles, output);
    if (!actor)
        return actor.error();
    std::unique_ptr<TravelDesk> desk(new TravelDesk {*std::move(installation), *std::move(key), {}, *std::move(actor)});
    return desk;
}

Result<SessionId> findSession(const Installation& installation, const QString& typed)
{
    if (auto id = SessionId::fromText(typed))
        return id;
    const QStringList parts = typed.trimmed().split(QLatin1Char('/'));
    const auto found = parts.size() == 2
        ? VenueQuery(installation.connection()).sessionByNumber(parts.at(0).toInt(), parts.at(1).toInt())
        : Result<std::optional<SessionId>>(std::optional<SessionId>());
    if (!found)
        return found.error();
    if (!found->has_value())
        return Error {ErrorKind::NotFound, {QStringLiteral("session"), typed}, {}};
    return **found;
}

Result<VenueId> findVenue(const Installation& installation, const QString& typed)
{
    const auto venues = VenueQuery(installation.connection()).venues();
    if (!venues)
        return venues.error();
    for (const VenueView& venue : *venues) {
        if (venue.name.kk == typed || venue.name.ru == typed || venue.id.toText() == typed)
            return venue.id;
    }
    return Error {ErrorKind::NotFound, {QStringLiteral("venue"), typed}, {}};
}

} // namespace tanu::cli
