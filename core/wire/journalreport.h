#pragma once

#include "core/base/journalcheckpoint.h"
#include "core/base/result.h"
#include "core/wire/problem.h"

#include <QtCore/QDateTime>

#include <optional>

namespace tanu {

/// What an installation says of its journal at each exchange (exchange.md 30).
struct JournalReport {
    JournalCheckpoint end; ///< of its own journal now
    /// What its own journal was at the count that the server keeps; absent where it does not know that count. Where its
    /// journal is shorter than the server's last receipt says, what that receipt says: so it confesses itself.
    std::optional<JournalCheckpoint> known;
    /// The end of the server's journal that it keeps; absent before the first receipt and after a change of epoch.
    std::optional<JournalCheckpoint> server;

    /// It knows of more entries than it has. Why: a lower count alone is also what a request says that comes late.
    [[nodiscard]] bool isConfession() const { return known && known->count > end.count; }

    friend bool operator==(const JournalReport&, const JournalReport&) = default;
};

/// What the server makes of a report.
enum class JournalFinding {
    Kept, ///< the journal contains what was kept; its end is kept now
    Prove, ///< the report does not show the journal at the count that is kept: it is to be sent again with it
    Touched, ///< the journal does not contain what was kept: another hash at its count, or the installation says so
};

/// The server's answer, signed with the purpose `signedfor::journalReceipt`; the center keeps it as evidence.
struct JournalReceipt {
    QByteArray server; ///< 16 bytes
    qint64 epoch = 1; ///< of the server (exchange.md 14): a journal is compared within one epoch only
    QDateTime time; ///< UTC, of the server
    JournalFinding finding = JournalFinding::Kept;
    JournalCheckpoint kept; ///< of the installation's journal, as the server keeps it from now on
    JournalCheckpoint end; ///< of the server's own journal
    /// What the server's journal was at the count of `JournalReport::server`; absent where that was absent, or where the
    /// server's journal is shorter.
    std::optional<JournalCheckpoint> known;

    friend bool operator==(const JournalReceipt&, const JournalReceipt&) = default;
};

/// Stable codes: `kept`, `prove`, `touched`.
QString codeOf(JournalFinding finding);
/// Errors: FieldMalformed{"finding", typed}.
Result<JournalFinding> parseJournalFinding(const QString& code);

QByteArray payloadOf(const JournalReport& report);
QByteArray payloadOf(const JournalReceipt& receipt);
/// Strict. Paths: `end.count`, `known.root` ...
Reading<JournalReport> parseJournalReport(const QByteArray& payload);
Reading<JournalReceipt> parseJournalReceipt(const QByteArray& payload);

} // namespace tanu
