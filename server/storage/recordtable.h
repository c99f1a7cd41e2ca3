#pragma once

#include "core/database/statement.h"
#include "core/domain/values/accreditationnumber.h"
#include "core/wire/recordrevision.h"

#include <QtCore/QByteArrayList>
#include <QtCore/QDateTime>

#include <optional>

namespace tanu::server {

/// A revision as it is kept: the bytes that came, never touched.
struct KeptRecord {
    int revision = 1;
    QByteArray hash;
    QString kind;
    QString center;
    QByteArray canonical;
};

/// From a row with the columns revision, hash, kind, center and canonical. Errors: RowCorrupt.
Result<KeptRecord> keptRecordFrom(const Row& row);

/// Whether a row went in, or its key was there already.
enum class Insertion { Inserted, Exists };

/// Table `record`: every revision of every record that was ever taken (exchange.md 1 to 4).
///
/// - Holds its statements prepared: one object serves a whole batch.
class RecordTable {
public:
    explicit RecordTable(Connection& connection);

    /// `(id, revision)` decides whether it exists; `month` is the one in which it is reported (P7.5).
    Result<Insertion> insert(const RecordRevision& record, const QByteArray& hash,
        const QByteArray& canonical, const AccreditationNumber& center, Month month, const QDateTime& now);

    /// Takes back what `insert` put in, before the transaction ends; nothing that was kept is ever removed.
    Result<void> remove(const QByteArray& id, int revision);

    [[nodiscard]] Result<std::optional<KeptRecord>> find(const QByteArray& id, int revision);
    [[nodiscard]] Result<std::optional<KeptRecord>> newest(const QByteArray& id);

    /// How many other revisions of this record are kept.
    [[nodiscard]] Result<qint64> countOthers(const QByteArray& id, int revision);

    /// Those of the hashes that this center has not brought yet, in the same order (exchange.md 8).
    [[nodiscard]] Result<QByteArrayList> missing(
        const QByteArrayList& hashes, const AccreditationNumber& center);

private:
    Statement m_insert;
    Statement m_remove;
    Statement m_find;
    Statement m_newest;
    Statement m_others;
    Statement m_known;
};

} // namespace tanu::server
