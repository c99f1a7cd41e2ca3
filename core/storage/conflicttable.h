#pragma once

#include "core/database/connection.h"
#include "core/domain/venue.h"

#include <optional>
#include <vector>

namespace tanu {

/// A case that both sides changed while its session was away (exchange.md 23).
struct ConflictRow {
    ConflictId id;
    CheckOutId checkOut;
    SessionId session;
    ApplicationId application;
    QByteArray base; ///< canonical CBOR of the case when the session left; as the next two
    QByteArray office; ///< when it came home
    QByteArray venue; ///< as it came home
    QDateTime foundAt; ///< UTC
    std::optional<ConflictSide> chosen; ///< nothing while it is open
    std::optional<QDateTime> chosenAt; ///< UTC
    StaffId chosenBy;
};

class ConflictTable {
public:
    explicit ConflictTable(Connection& connection);

    Result<void> insert(const ConflictRow& row);
    /// Errors: ChangedMeanwhile{"conflict"} if somebody chose already.
    Result<void> choose(const ConflictRow& row);

    /// Errors: NotFound{"conflict", id}.
    Result<ConflictRow> load(const ConflictId& id);
    /// Every one of a session, in the order in which they were found.
    Result<std::vector<ConflictRow>> ofSession(const SessionId& session);
    /// How many of a session nobody chose yet.
    Result<int> countOpen(const SessionId& session);

private:
    Connection& m_connection;
};

} // namespace tanu
