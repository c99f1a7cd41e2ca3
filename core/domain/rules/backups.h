#pragma once

#include <QtCore/QDateTime>

#include <optional>
#include <vector>

namespace tanu {

/// A good backup, as the rule of what is kept sees it.
struct KeptBackup {
    qint64 number = 0; ///< order of making
    QDate day; ///< on the wall in Kazakhstan
};

/// What is kept (S2): the newest backup of each of the last 7 days, 5 weeks (from Monday) and 12 months on which any
/// was made. The rest may go: the numbers, ascending.
///
/// - The newest one never goes, nor does the last one of a center that made none for years: periods without a backup do
///   not count.
/// - Newest is the greatest number: a clock that went back makes no older backup the newest.
std::vector<qint64> superfluousBackups(const std::vector<KeptBackup>& good);

/// When the program makes a backup by itself: since 20:00 of this evening, or of yesterday's before that hour, no good one
/// was made. One from the future (the clock went back) counts as none.
/// `now`: as the wall in Kazakhstan shows it. `lastGood` none: there is none.
/// Why by the evening and not by hours: a center that is closed at 20:00 makes it at the start of the next day, each day,
/// however early that is.
bool isBackupDue(const QDateTime& now, const std::optional<QDateTime>& lastGood);

enum class BackupAge {
    Fresh,
    Old, ///< the last good one is older than 3 days
    None, ///< none in the 3 days since the center was made
    Lost, ///< some were made, and none of them is there whole
};

/// Whether the desk must be warned. `lastGood`: of those that are there; `wasAnyMade`: and that nobody let go;
/// `since`: when the center was made.
BackupAge backupAge(
    const QDateTime& now, const std::optional<QDateTime>& lastGood, bool wasAnyMade, const QDateTime& since);

} // namespace tanu
