#include "server/storage/centerprofiletable.h"

#include "core/database/statement.h"
#include "core/wire/sha256.h"

#include <QtCore/QSet>

#include <algorithm>
#include <iterator>

namespace tanu::server {

namespace {

// The table has no column of the kind: there is only one.
#define KEPT_COLUMNS "revision, hash, 'center-profile' AS kind, center, canonical"

Result<PublishedProfile> profileFrom(const Row& row)
{
    RowReader read(row);
    const int revision = read.number("revision");
    const QDateTime receivedAt = read.moment("received_at");
    const auto record = parseRecord(read.bytes("canonical"));
    const auto profile
        = record ? readProfileRecord(record->content) : Reading<ProfileRecord>(record.problem());
    if (!profile)
        return Error{ErrorKind::RowCorrupt, {QStringLiteral("center_profile"), read.text("center"), QStringLiteral("canonical")}, {}};
    return read.finish(PublishedProfile{*profile, revision, receivedAt});
}

} // namespace

CenterProfileTable::CenterProfileTable(Connection& connection)
    : m_connection(connection)
{
}

Result<Insertion> CenterProfileTable::insert(const RecordRevision& record, const QByteArray& hash,
    const QByteArray& canonical, const AccreditationNumber& center, const QDateTime& now)
{
    const auto count = Statement::on(m_connection, QStringLiteral(R"(
        INSERT INTO center_profile (id, revision, hash, center, canonical, received_at)
        VALUES (:id, :revision, :hash, :center, :canonical, :at)
        ON CONFLICT (id, revision) DO NOTHING)"))
                           .bind(":id", record.id)
                           .bind(":revision", record.revision)
                           .bind(":hash", hash)
                           .bind(":center", center.toString())
                           .bind(":canonical", canonical)
                           .bind(":at", now)
                           .runCounting();
    if (!count)
        return count.error();
    return *count == 0 ? Insertion::Exists : Insertion::Inserted;
}

Result<std::optional<KeptRecord>> CenterProfileTable::find(const QByteArray& id, int revision) const
{
    return Statement::on(m_connection, QStringLiteral("SELECT " KEPT_COLUMNS R"( FROM center_profile
        WHERE id = :id AND revision = :revision)"))
        .bind(":id", id)
        .bind(":revision", revision)
        .mapOne(keptRecordFrom);
}

Result<std::optional<KeptRecord>> CenterProfileTable::newest(const QByteArray& id) const
{
    return Statement::on(m_connection, QStringLiteral("SELECT " KEPT_COLUMNS R"( FROM center_profile
        WHERE id = :id ORDER BY revision DESC LIMIT 1)"))
        .bind(":id", id)
        .mapOne(keptRecordFrom);
}

Result<std::optional<PublishedProfile>> CenterProfileTable::current(const AccreditationNumber& center) const
{
    return Statement::on(m_connection, QStringLiteral(R"(
        SELECT center, revision, canonical, received_at FROM center_profile WHERE center = :center
        ORDER BY id DESC, revision DESC LIMIT 1)"))
        .bind(":center", center.toString())
        .mapOne(profileFrom);
}

Result<QHash<QString, PublishedProfile>> CenterProfileTable::allCurrent() const
{
    QHash<QString, PublishedProfile> profiles;
    const auto read = Statement::on(m_connection, QStringLiteral(R"(
        SELECT center, revision, canonical, received_at FROM center_profile AS one
        WHERE NOT EXISTS (SELECT 1 FROM center_profile AS later WHERE later.center = one.center
            AND (later.id > one.id OR (later.id = one.id AND later.revision > one.revision))))"))
                          .forEach([&](const Row& row) -> Result<void> {
                              auto profile = profileFrom(row);
                              if (!profile)
                                  return profile.error();
                              const QString center = profile->profile.center.toString();
                              profiles.insert(center, *std::move(profile));
                              return {};
                          });
    if (!read)
        return read.error();
    return profiles;
}

Result<std::vector<ProfileVersion>> CenterProfileTable::versions(const AccreditationNumber& center, int limit) const
{
    return Statement::on(m_connection, QStringLiteral(R"(
        SELECT revision, hash, received_at FROM center_profile WHERE center = :center
        ORDER BY id DESC, revision DESC LIMIT :limit)"))
        .bind(":center", center.toString())
        .bind(":limit", limit)
        .map([](const Row& row) {
            RowReader read(row);
            return read.finish(ProfileVersion{read.number("revision"), read.bytes("hash"), read.moment("received_at")});
        });
}

Result<QByteArrayList> CenterProfileTable::missing(const QByteArrayList& hashes, const AccreditationNumber& center) const
{
    QSet<QByteArray> known;
    const auto walked = Statement::on(m_connection, QStringLiteral("SELECT hash FROM center_profile WHERE center = :center"))
                          .bind(":center", center.toString())
                          .forEach([&](const Row& row) -> Result<void> {
                              RowReader read(row);
                              known.insert(read.bytes("hash"));
                              const auto done = read.finish(qint64{0});
                              return done ? Result<void>() : Result<void>(done.error());
                          });
    if (!walked)
        return walked.error();
    QByteArrayList absent;
    std::copy_if(hashes.begin(), hashes.end(), std::back_inserter(absent),
        [&](const QByteArray& hash) { return !known.contains(hash); });
    return absent;
}

Result<QStringList> CenterProfileTable::damaged() const
{
    QStringList centers;
    const auto walked = Statement::on(m_connection, QStringLiteral("SELECT id, " KEPT_COLUMNS R"( FROM center_profile
        ORDER BY id, revision)"))
                            .forEach([&](const Row& row) -> Result<void> {
                                RowReader read(row);
                                const QByteArray id = read.bytes("id");
                                const auto kept = keptRecordFrom(row);
                                if (!kept)
                                    return kept.error();
                                const auto record = parseRecord(kept->canonical);
                                const bool isWhole = sha256Of(kept->canonical) == kept->hash && record && record->id == id
                                    && record->revision == kept->revision && readProfileRecord(record->content).isOk();
                                if (!isWhole && !centers.contains(kept->center))
                                    centers.append(kept->center);
                                return {};
                            });
    if (!walked)
        return walked.error();
    return centers;
}

} // namespace tanu::server
