#include "core/storage/publicprofilesettings.h"

#include "core/base/strongid.h"
#include "core/storage/settingtable.h"

namespace tanu {

namespace {

QString nameOf(const ProfileText& text)
{
    return QLatin1String("profile.") + QLatin1String(text.name);
}

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
    for (const ProfileText& text : profileTexts) {
        const auto value = settings.find(nameOf(text));
        if (!value)
            return value.error();
        text.in(profile) = value->value_or(QString());
    }
    return profile;
}

Result<void> PublicProfileSettings::put(const PublicProfile& profile)
{
    PublicProfile kept = profile;
    SettingTable settings(m_connection);
    for (const ProfileText& text : profileTexts) {
        const QString name = nameOf(text);
        const QString& value = text.in(kept);
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
