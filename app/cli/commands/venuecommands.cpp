#include "app/cli/commands/venuecommands.h"

#include "app/cli/travel.h"
#include "core/exchange/parcels/enrolvenue.h"
#include "core/exchange/parcels/showcard.h"
#include "core/exchange/parcels/venuequery.h"

namespace tanu::cli {

namespace {

/// A venue begins with a folder where nothing is yet.
Result<std::unique_ptr<TravelDesk>> newOrKnown(const Arguments& arguments, Output& output)
{
    const auto carriers = {Role::Administrator, Role::Secretary};
    auto known = travelDesk(arguments, carriers, output);
    if (known || known.error().kind != ErrorKind::NotFound || known.error().arguments.value(0) != QLatin1String("data"))
        return known;
    if (const auto made = Installation::open(arguments.value("data")); !made)
        return made.error();
    return travelDesk(arguments, carriers, output);
}

} // namespace

CommandShape VenueCardCommand::shape() const
{
    return {QStringLiteral("venue card"),
        QStringLiteral("Writes the card of this installation; a new folder becomes a venue of that name."), {},
        withUser({dataOption(), {QStringLiteral("out"), QStringLiteral("FILE"), true},
            {QStringLiteral("name"), QStringLiteral("NAME")}, jsonOption()})};
}

Result<void> VenueCardCommand::run(const Arguments& arguments, Output& output)
{
    const auto at = newOrKnown(arguments, output);
    if (!at)
        return at.error();
    Desk desk = (*at)->desk();
    const auto card = ShowCard(desk, *(*at)->key).write(arguments.value("out"), arguments.value("name"));
    if (!card)
        return card.error();
    output.object({{QStringLiteral("id"), card->id.toText()}, {QStringLiteral("role"), codeOf(card->role)},
        {QStringLiteral("name"), card->name}, {QStringLiteral("fingerprint"), fingerprintOf(*card)}});
    return {};
}

CommandShape VenueEnrolCommand::shape() const
{
    return {QStringLiteral("venue enrol"),
        QStringLiteral("Enrols another installation of this center by its card; compare the fingerprint by voice. With "
                       "--restored one that is known came back from its backup and signs with a new key."),
        {QStringLiteral("FILE")}, withUser({dataOption(), {QStringLiteral("restored"), {}}, jsonOption()})};
}

Result<void> VenueEnrolCommand::run(const Arguments& arguments, Output& output)
{
    const auto at = travelDesk(arguments, {Role::Administrator}, output);
    if (!at)
        return at.error();
    Desk desk = (*at)->desk();
    const QString card = arguments.at("FILE");
    const auto venue = arguments.has("restored") ? EnrolVenue(desk).renew(card) : EnrolVenue(desk).run(card);
    if (!venue)
        return venue.error();
    output.object({{QStringLiteral("id"), venue->card.id.toText()}, {QStringLiteral("role"), codeOf(venue->card.role)},
        {QStringLiteral("name"), venue->card.name}, {QStringLiteral("fingerprint"), fingerprintOf(venue->card)}});
    return {};
}

CommandShape VenueListCommand::shape() const
{
    return {QStringLiteral("venue list"), QStringLiteral("The enrolled installations."), {},
        withUser({dataOption(), jsonOption()})};
}

Result<void> VenueListCommand::run(const Arguments& arguments, Output& output)
{
    const auto center = openSignedIn(arguments, Role::Administrator, output);
    if (!center)
        return center.error();
    const auto venues = VenueQuery((*center)->connection()).venues();
    if (!venues)
        return venues.error();
    QJsonArray rows;
    for (const VenueView& venue : *venues) {
        rows.append(QJsonObject {{QStringLiteral("name"), venue.name.ru}, {QStringLiteral("role"), codeOf(venue.role)},
            {QStringLiteral("sessions"), venue.sessionsOut}, {QStringLiteral("active"), venue.isActive},
            {QStringLiteral("fingerprint"), venue.fingerprint}, {QStringLiteral("id"), venue.id.toText()}});
    }
    output.table({QStringLiteral("name"), QStringLiteral("role"), QStringLiteral("sessions"), QStringLiteral("active"),
                     QStringLiteral("fingerprint"), QStringLiteral("id")},
        rows);
    return {};
}

} // namespace tanu::cli
