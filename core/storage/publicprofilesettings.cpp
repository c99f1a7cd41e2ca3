#include "core/storage/publicprofilesettings.h"

#include "core/base/strongid.h"
#include "core/storage/settingtable.h"

#include <array>

namespace tanu {

namespace {

struct Field {
    const char* name;
    QString& (*in)(PublicProfile& profile);
};

constexpr std::array fields {
    Field {"profile.structure_kk", [](PublicProfile& it) -> QString& { return it.structure.kk; }},
    Field {"profile.structure_ru", [](PublicProfile& it) -> QString& { return it.structure.ru; }},
    Field {"profile.activity_kk", [](PublicProfile& it) -> QString& { return it.activity.kk; }},
    Field {"profile.activity_ru", [](PublicProfile& it) -> QString& { return it.activity.ru; }},
    Field {"profile.hours_kk", [](PublicProfile& it) -> QString& { return it.hours.kk; }},
    Field {"profile.hours_ru", [](PublicProfile& it) -> QString& { return it.hours.ru; }},
    Field {"profile.accessibility_kk", [](PublicProfile& it) -> QString& { return it.accessibility.kk; }},
    Field {"profile.accessibility_ru", [](PublicProfile& it) -> QString& { return it.accessibility.ru; }},
    Field {"profile.head", [](PublicProfile& it) -> QString& { return it.head; }},
    Field {"profile.site", [](PublicProfile& it) -> QString& { return it.site; }},
};

QString recordName()
{
    return QStringLiteral("profile.record");
}

QString formerName()
{
    return QStringLiteral("profile.record_before");
}

} // namespace

PublicProfileSettings::PublicProfileSettings(Connection& connection)
    : m_connection(connection)
{
}

Result<PublicProfile> PublicProfileSettings::load()
{
    PublicProfile profile;
    SettingTable settings(m_connection);
    for (const Field& field : fields) {
        const auto value = settings.find(QString::fromLatin1(field.name));
        if (!value)
            return value.error();
        field.in(profile) = value->value_or(QString());
    }
    return profile;
}

Result<void> PublicProfileSettings::put(const PublicProfile& profile)
{
    PublicProfile kept = profile;
    SettingTable settings(m_connection);
    for (const Field& field : fields) {
        const QString name = QString::fromLatin1(field.name);
        const QString& value = field.in(kept);
        if (const auto done = value.isEmpty() ? settings.remove(name) : settings.put(name, value); !done)
            return done;
    }
    return {};
}

Result<std::optional<QByteArray>> PublicProfileSettings::recordId()
{
    return idUnder(recordName());
}

Result<std::optional<QByteArray>> PublicProfileSettings::idUnder(const QString& name)
{
    const auto kept = SettingTable(m_connection).find(name);
    if (!kept)
        return kept.error();
    if (!kept->has_value())
        return std::optional<QByteArray>();
    const QByteArray id = uuidFromText(**kept);
    if (id.size() != 16)
        return Error {ErrorKind::RowCorrupt, {QStringLiteral("setting"), name, QStringLiteral("value")}, {}};
    return std::optional(id);
}

Result<void> PublicProfileSettings::setRecordId(const QByteArray& id)
{
    const auto before = recordId();
    if (!before)
        return before.error();
    SettingTable settings(m_connection);
    if (before->has_value()) {
        if (const auto kept = settings.put(formerName(), uuidToText(**before)); !kept)
            return kept;
    }
    return settings.put(recordName(), uuidToText(id));
}

Result<RecordStanding> PublicProfileSettings::standing()
{
    const auto id = recordId();
    if (!id)
        return id.error();
    if (!id->has_value())
        return RecordStanding();
    RecordTable records(m_connection);
    auto standing = records.standingOf(**id);
    if (!standing || standing->acceptedAt)
        return standing;
    const auto former = idUnder(formerName());
    if (!former)
        return former.error();
    if (!former->has_value())
        return standing;
    const auto earlier = records.standingOf(**former);
    if (!earlier)
        return earlier;
    RecordStanding both = *standing;
    both.acceptedAt = earlier->acceptedAt;
    return both;
}

} // namespace tanu
