#include "core/storage/venuesettings.h"

#include "core/storage/settingtable.h"

namespace tanu {

namespace {

QString idName()
{
    return QStringLiteral("venue.self");
}

QString roleName()
{
    return QStringLiteral("venue.role");
}

QString nameName()
{
    return QStringLiteral("venue.name");
}

Error corrupt(const QString& name)
{
    return {ErrorKind::RowCorrupt, {QStringLiteral("setting"), name, QStringLiteral("value")}, {}};
}

} // namespace

Result<IsVenue> isVenue(Connection& connection)
{
    const auto role = SettingTable(connection).find(roleName());
    if (!role)
        return role.error();
    const bool is = role->has_value() && **role == codeOf(InstallationRole::Venue);
    return is ? IsVenue::Yes : IsVenue::No;
}

Result<std::optional<OwnIdentity>> ownIdentity(Connection& connection)
{
    SettingTable settings(connection);
    const auto id = settings.find(idName());
    if (!id)
        return id.error();
    if (!id->has_value())
        return std::optional<OwnIdentity>();
    const auto role = settings.find(roleName());
    if (!role)
        return role.error();
    const auto name = settings.find(nameName());
    if (!name)
        return name.error();
    const auto parsedId = VenueId::fromText(**id);
    if (!parsedId)
        return corrupt(idName());
    const auto parsedRole = parseInstallationRole(role->value_or(QString()));
    if (!parsedRole)
        return corrupt(roleName());
    return std::optional(OwnIdentity {*parsedId, *parsedRole, name->value_or(QString())});
}

Result<void> setOwnIdentity(Connection& connection, const OwnIdentity& identity)
{
    SettingTable settings(connection);
    if (const auto put = settings.put(idName(), identity.id.toText()); !put)
        return put;
    if (const auto put = settings.put(roleName(), codeOf(identity.role)); !put)
        return put;
    return settings.put(nameName(), identity.name);
}

} // namespace tanu
