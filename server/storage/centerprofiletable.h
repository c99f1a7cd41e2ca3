#pragma once

#include "core/database/connection.h"
#include "core/wire/profilerecord.h"
#include "server/storage/recordtable.h"

#include <QtCore/QHash>

namespace tanu::server {

/// What a center published of itself, and since when the platform shows it.
struct PublishedProfile {
    ProfileRecord profile;
    int revision = 1;
    QDateTime receivedAt;
};

/// One version of what a center published.
struct ProfileVersion {
    int revision = 1;
    QByteArray hash;
    QDateTime receivedAt;
};

/// Table `center_profile`: every revision of every profile that a center published (L17.2.1), as it came.
///
/// - What stands is the newest revision of the center's newest record: ids are made in the order of time (UUIDv7), so it does
///   not depend on the order in which they arrive.
class CenterProfileTable {
public:
    explicit CenterProfileTable(Connection& connection);

    /// `(id, revision)` decides whether it exists.
    Result<Insertion> insert(const RecordRevision& record, const QByteArray& hash, const QByteArray& canonical,
        const AccreditationNumber& center, const QDateTime& now);

    [[nodiscard]] Result<std::optional<KeptRecord>> find(const QByteArray& id, int revision) const;
    [[nodiscard]] Result<std::optional<KeptRecord>> newest(const QByteArray& id) const;

    /// Nothing: the center has published nothing itself. Errors: RowCorrupt.
    [[nodiscard]] Result<std::optional<PublishedProfile>> current(const AccreditationNumber& center) const;
    /// The same of all centers, by number.
    [[nodiscard]] Result<QHash<QString, PublishedProfile>> allCurrent() const;
    /// The newest first, at most so many.
    [[nodiscard]] Result<std::vector<ProfileVersion>> versions(const AccreditationNumber& center, int limit) const;

    /// Those of the hashes that this center has not brought as its profile, in the same order (exchange.md 8).
    [[nodiscard]] Result<QByteArrayList> missing(const QByteArrayList& hashes, const AccreditationNumber& center) const;

    /// Numbers of the centers of which a revision is not what its hash says, or does not read any more.
    [[nodiscard]] Result<QStringList> damaged() const;

private:
    Connection& m_connection;
};

} // namespace tanu::server
