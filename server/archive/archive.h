#pragma once

#include "core/security/journal.h"

#include <QtCore/QByteArrayList>
#include <QtCore/QString>

namespace tanu::server {

/// One thing that this server did, as it stands in the archive.
struct ArchivedEntry {
    JournalEntry entry; ///< what the journal says of it
    QByteArrayList parts; ///< what else was there: of a batch its bytes as they came and the signed answer; else see Deed
};

/// What the server took, gave and did, outside of its database (exchange.md 9, 10): files that are only ever added, one for
/// each entry of its journal.
///
/// - On the disk before the transaction commits: what was acknowledged is here. A file whose transaction never committed
///   (a power cut between the two) may stand beside the one that took its place; the chain of hashes tells them apart.
/// - `<folder>/2026/11/30/000000000123-1a2b3c4d5e6f7081.entry`, by the day of taking in UTC: a copy of the folder goes on
///   with the newest days.
/// - Several processes write into one folder.
class Archive {
public:
    /// An empty folder keeps nothing.
    explicit Archive(QString folder);

    /// Where things of this day lie; empty: nothing is kept.
    [[nodiscard]] QString folderOf(const QDateTime& at) const;

    /// Errors: DiskFull, FileUnwritable.
    Result<void> put(const JournalEntry& entry, const QByteArrayList& parts = {}) const;

    /// Paths of all files whose entries come after `seq`, in order of the entries.
    [[nodiscard]] QStringList filesAfter(qint64 seq) const;

    /// Errors: FileUnreadable, RowCorrupt (`archive`, path): not what `put` wrote; the entry's hash fits its content.
    [[nodiscard]] static Result<ArchivedEntry> read(const QString& path);

private:
    QString m_folder;
};

/// Number of the entry in a file of this name.
qint64 archivedSeqOf(const QString& path);

/// A file is a CBOR array of its parts and, last, the entry; for whoever writes it piece by piece.
QByteArray archiveHead(int parts);
QByteArray archivePart(const QByteArray& part);
QByteArray archiveTail(const JournalEntry& entry);
QString archiveNameOf(const JournalEntry& entry);

} // namespace tanu::server
