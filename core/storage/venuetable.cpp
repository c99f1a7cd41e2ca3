#include "core/storage/venuetable.h"

#include "core/database/rowreader.h"
#include "core/database/statement.h"

namespace tanu {

namespace {

Result<Venue> venueFrom(const Row& row)
{
    RowReader read(row, QStringLiteral("venue"));
    return read.finish(Venue {{read.id<VenueId>("id"), read.parsed<InstallationRole>("role", &parseInstallationRole),
                                  read.text("name"), read.text("center"), read.bytes("signing_key"),
                                  read.bytes("sealing_key")},
        read.boolean("active"), read.moment("enrolled_at")});
}

QString selecting(const char* rest)
{
    return QStringLiteral("SELECT id, role, name, center, signing_key, sealing_key, active, enrolled_at FROM venue ")
        + QLatin1String(rest);
}

} // namespace

VenueTable::VenueTable(Connection& connection)
    : m_connection(connection)
{
}

Result<void> VenueTable::insert(const Venue& venue)
{
    return Statement::on(m_connection, QStringLiteral(R"(
        INSERT INTO venue (id, role, name, center, signing_key, sealing_key, active, enrolled_at)
        VALUES (:id, :role, :name, :center, :signing_key, :sealing_key, :active, :enrolled_at))"))
        .bind(":id", venue.card.id)
        .bind(":role", codeOf(venue.card.role))
        .bind(":name", venue.card.name)
        .bind(":center", venue.card.center)
        .bind(":signing_key", venue.card.signingKey)
        .bind(":sealing_key", venue.card.sealingKey)
        .bind(":active", venue.isActive)
        .bind(":enrolled_at", venue.enrolledAt)
        .run();
}

Result<void> VenueTable::update(const Venue& venue)
{
    const auto changed
        = Statement::on(m_connection, QStringLiteral("UPDATE venue SET name = :name, active = :active WHERE id = :id"))
              .bind(":name", venue.card.name)
              .bind(":active", venue.isActive)
              .bind(":id", venue.card.id)
              .runCounting();
    if (!changed)
        return changed.error();
    if (*changed != 1)
        return Error {ErrorKind::NotFound, {QStringLiteral("venue"), venue.card.id.toText()}, {}};
    return {};
}

Result<void> VenueTable::replaceSigningKey(const VenueId& id, const QByteArray& key)
{
    return Statement::on(m_connection, QStringLiteral("UPDATE venue SET signing_key = :signing_key WHERE id = :id"))
        .bind(":signing_key", key)
        .bind(":id", id)
        .run();
}

Result<std::optional<Venue>> VenueTable::find(const VenueId& id)
{
    return Statement::on(m_connection, selecting("WHERE id = :id")).bind(":id", id).mapOne(venueFrom);
}

Result<Venue> VenueTable::load(const VenueId& id)
{
    auto found = find(id);
    if (!found)
        return found.error();
    if (!found->has_value())
        return Error {ErrorKind::NotFound, {QStringLiteral("venue"), id.toText()}, {}};
    return **std::move(found);
}

Result<std::vector<Venue>> VenueTable::all()
{
    return Statement::on(m_connection, selecting("ORDER BY enrolled_at, id")).map(venueFrom);
}

} // namespace tanu
