#pragma once

#include "core/base/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QDateTime>
#include <QtCore/QString>

#include <vector>

namespace tanu {

/// What stands at the beginning of a backup's sealed content: whose it is, and the files that follow it (S2).
///
/// - The data key travels inside the seal: without it nobody on another computer could open the sealed columns.
/// - The parcel key travels too: sessions on their way are sealed to it, and nobody else could open them (exchange.md 21).
/// - The installation's signing key does not: two installations with one key could not be told apart by the server
///   (exchange.md 14). A restored center is a new installation and is enrolled anew.
/// - What is about one computer's screen (`desktop.ini`) stays behind.
struct BackupManifest {
    struct File {
        QString name; ///< `center.sqlite`, or `forms/PATH` (`isFormPath`)
        qint64 size = 0;
    };

    QString center; ///< accreditation number
    bool isDemo = false; ///< a demo comes back as one
    QDateTime madeAt; ///< UTC
    QByteArray dataKey; ///< 32 bytes, secret
    std::vector<File> files; ///< in the order of their bytes; the database is the first
    QByteArray parcelKey = {}; ///< seed of 32 bytes, secret; empty where nobody seals to this installation

    [[nodiscard]] qint64 contentSize() const;
    /// Forgets the keys.
    void wipeKeys();
};

/// The database's name in a backup and in a data folder.
QString databaseFileName();

/// Deterministic CBOR.
QByteArray encode(const BackupManifest& manifest);

/// Errors: BackupBroken (also for a file name that leads anywhere else, and for a later version).
Result<BackupManifest> parseBackupManifest(const QByteArray& bytes);

} // namespace tanu
