#pragma once

#include "core/domain/ids.h"

#include <QtCore/QByteArray>
#include <QtCore/QDateTime>
#include <QtCore/QString>

#include <optional>

namespace tanu {

/// Why a backup was made.
enum class BackupCause { ByHand, Nightly };

/// As it is stored: `by-hand`, `nightly`.
QString codeOf(BackupCause cause);
std::optional<BackupCause> parseBackupCause(const QString& code);

/// One try to make a backup (S2), and what came of it.
struct Backup {
    qint64 number = 0; ///< 1, 2, 3 ... in the order of making, whatever the clock said
    QDateTime madeAt; ///< UTC
    BackupCause cause = BackupCause::ByHand;
    StaffId staff; ///< null: the program by itself
    QString folder;
    QString file; ///< name in the folder
    qint64 size = 0; ///< bytes; of one that was made
    QByteArray hash; ///< of the sealed file, 32 bytes; of one that was made
    QString problem; ///< name of the ErrorKind that ended it; empty: it was made
    QString finding; ///< name of the ErrorKind that the last reading back ended with; empty: whole, or never read back
    std::optional<QDateTime> checkedAt; ///< when it was read back last, after it was made
    std::optional<QDateTime> removedAt; ///< by the rule of what is kept

    [[nodiscard]] bool wasMade() const { return problem.isEmpty(); }
    /// As far as anybody knows; whether its file is still there is asked of the disk.
    [[nodiscard]] bool isGood() const { return wasMade() && finding.isEmpty(); }
    [[nodiscard]] QString path() const { return folder + QLatin1Char('/') + file; }

    friend bool operator==(const Backup&, const Backup&) = default;
};

/// Where backups go, and whether the program makes them by itself.
struct BackupSettings {
    QString folder; ///< absolute; empty: nobody has chosen one
    bool isNightly = true;

    friend bool operator==(const BackupSettings&, const BackupSettings&) = default;
};

} // namespace tanu
