#pragma once

#include "core/database/connection.h"
#include "core/domain/venue.h"

#include <optional>
#include <vector>

namespace tanu {

/// One travel of a session, as this side of it keeps it (exchange.md 22).
struct CheckOutRow {
    CheckOutId id;
    SessionId session;
    VenueId venue; ///< the other side: at the office the venue, at the venue the office
    int travel = 1; ///< 1, 2, 3 ... of one session: what is older never counts after what is newer
    CheckOutState state = CheckOutState::Out;
    QDateTime since; ///< UTC, out or held
    std::optional<QDateTime> endedAt; ///< UTC; nothing while it is out or held
    QString endedBecause; ///< of a session that was taken back
    QByteArray base; ///< canonical CBOR: how every case stood when the session left; sealed where it lies (S2)
    QByteArray numbers; ///< canonical CBOR: the numbers that left with it; after the return at the venue, those unused
    QByteArray outHash; ///< of the file that left
    std::optional<QByteArray> homeHash; ///< SHA-256 of what the parcel home holds
    qint64 journalFrom = 0; ///< the entries of the venue's journal that the office had when the session left
    std::optional<qint64> journalUntil; ///< the last entry that goes home with it
};

class CheckOutTable {
public:
    explicit CheckOutTable(Connection& connection);

    Result<void> insert(const CheckOutRow& row);
    /// State, end, numbers, hash of the parcel home, end of the journal. Errors: ChangedMeanwhile{"checkout"} if it is not in `from`
    /// any more.
    Result<void> update(const CheckOutRow& row, CheckOutState from);

    Result<std::optional<CheckOutRow>> find(const CheckOutId& id);
    /// The travel of this session with the greatest number.
    Result<std::optional<CheckOutRow>> latestOf(const SessionId& session);
    /// The travel that makes this session somebody else's now: out, or returned and never held again.
    Result<std::optional<CheckOutRow>> elsewhere(const SessionId& session);
    /// All of them, the latest first.
    Result<std::vector<CheckOutRow>> all();

private:
    Connection& m_connection;
};

} // namespace tanu
