#pragma once

#include "core/domain/staff.h"
#include "core/services/desk.h"

namespace tanu {

/// Forms a commission by order of the head, renames or closes one, or substitutes its members (R9.1, R21).
///
/// - A null id forms a new one.
/// - A known id with the same kind, order and seats: its name and whether it is active change.
/// - A known id with other seats or another kind is a substitution: it needs a new order; the old commission keeps
///   its order and seats, for the sessions that it held, and is closed; the new one gets an id of its own.
/// - One order forms one commission. Everyone who sits in an active one works for the center.
/// Returns the id under which it stands now.
/// Errors: those of `checkCommission`, CommissionIncomplete{"inactive"} for somebody who left, FieldEmpty{`name_kk`
/// | `name_ru` | `order_number`}, ImpossibleDate{date}, AlreadyThere{"order", number}, NotFound{"commission" |
/// "staff", id}, RoleNotAllowed, those of the database.
class SaveCommission {
public:
    explicit SaveCommission(Desk& desk);

    Result<CommissionId> run(const Commission& commission);

private:
    Desk& m_desk;
};

} // namespace tanu
