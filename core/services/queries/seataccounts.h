#pragma once

#include "core/services/queries/sessionseats.h"

namespace tanu {

/// Who of a commission cannot sign in (S1): on the day of the exam they can neither record nor sign anything.
///
/// - No account, a closed one, or somebody who has left; a pause after wrong passwords ends by itself and does not count.
/// - Nobody, where the center has no accounts at all.
/// Within the caller's transaction. Errors: those of the database, RowCorrupt.
Result<std::vector<SessionMember>> membersWithoutAccount(
    Connection& connection, const std::vector<SessionMember>& members);

/// The same of a commission that no session has yet. Reads only. Errors: NotFound{"commission", id}, those above.
class SeatAccountsQuery {
public:
    explicit SeatAccountsQuery(Connection& connection);

    /// The chair first, the secretary last.
    Result<std::vector<SessionMember>> withoutAccount(const CommissionId& commission);

private:
    Connection& m_connection;
};

} // namespace tanu
