#pragma once

#include "core/database/connection.h"
#include "core/wire/journalreport.h"

namespace tanu {

/// How the journals of this center and of its server stand, by the last receipt (exchange.md 30).
struct JournalStanding {
    QDateTime at; ///< UTC, of the server: when it gave the receipt
    qint64 kept = 0; ///< the server keeps what this center's journal was with so many entries
    bool isTouched = false; ///< this center's journal does not contain that any more
    bool isServerTouched = false; ///< the server's journal does not contain what it was when this center kept it
};

/// The server's receipts that this center keeps: the last one, and the one whose end of the server's journal the server
/// is held to. Both lie as they came, signed, so that they are evidence.
///
/// - One that cannot be read any more counts as none: the next exchange brings another.
class JournalReceipts {
public:
    explicit JournalReceipts(Connection& connection);

    /// The last one. Errors of these: those of the database.
    [[nodiscard]] Result<std::optional<JournalReceipt>> last() const;
    /// The one that the server is held to.
    [[nodiscard]] Result<std::optional<JournalReceipt>> trusted() const;
    /// Nothing before the first receipt.
    [[nodiscard]] Result<std::optional<JournalStanding>> standing() const;

    /// Keeps a receipt inside the caller's transaction; one that contradicts the trusted one leaves that where it is.
    /// `message` is the verified message that it came in.
    Result<void> keep(const JournalReceipt& receipt, const QByteArray& message);

private:
    [[nodiscard]] Result<std::optional<JournalReceipt>> read(const QString& name) const;

    Connection& m_connection;
};

/// Whether the server's journal does not contain any more what it was at `trusted`; receipts of another server or epoch
/// (exchange.md 14) contradict nothing. Pure.
bool contradicts(const JournalReceipt& receipt, const JournalReceipt& trusted);

} // namespace tanu
