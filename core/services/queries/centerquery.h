#pragma once

#include "core/database/connection.h"
#include "core/domain/center.h"
#include "core/domain/staff.h"

#include <optional>
#include <vector>

namespace tanu {

/// A seat with the name of whoever has it.
struct SeatRow {
    StaffId staff;
    PersonName name;
    CommissionSeat seat = CommissionSeat::Member;
    bool isActive = true; ///< works for the center still
};

struct CommissionRow {
    Commission commission;
    std::vector<SeatRow> seats; ///< the chair first, then members, then the secretary
};

/// Whether there is a center yet; a type of its own, since a Result of a truth invites a wrong `if`.
enum class CenterPresence { Missing, Present };

/// The center, its people and its commissions, for screens. Reads only. Errors: those of the database, RowCorrupt.
class CenterQuery {
public:
    explicit CenterQuery(Connection& connection);

    Result<CenterPresence> exists();
    /// Nothing before the first start's center.
    Result<std::optional<Center>> profile();
    /// In Kazakh alphabetical order; those who left only on demand.
    Result<std::vector<StaffMember>> staff(bool withInactive = false);
    /// Errors: NotFound{"staff", id}.
    Result<StaffMember> staffMember(const StaffId& id);
    /// The first active head by the alphabet, for papers. Errors: NotFound{"staff", "head"}.
    Result<StaffMember> head();
    /// Active ones first, then the newest order first; closed ones only on demand.
    Result<std::vector<CommissionRow>> commissions(bool withClosed = false);
    /// Errors: NotFound{"commission", id}.
    Result<CommissionRow> commission(const CommissionId& id);

private:
    Connection& m_connection;
};

} // namespace tanu
