#pragma once

#include "core/services/deed.h"

namespace tanu {

/// Hands an appeal to an appeal commission (R21), or to another one before it has decided.
///
/// - A commission formed by order for appeals, active and complete; nobody of it sat in the exam commission of the case,
///   was substituted into it, or is bound to the candidate.
/// - A late appeal first needs the head (R20).
/// Errors: AppealLate{last day of R20}, CommissionIncomplete{kind | inactive | chair | members | secretary},
/// MemberMayNotSit{name, exam-commission | tie}, ActionNotAllowed{action, state}, NotFound{"appeal" | "commission", id},
/// RoleNotAllowed, those of the database.
class AssignAppeal {
public:
    explicit AssignAppeal(Desk& desk);

    Result<void> run(const AppealId& id, const CommissionId& commission);

private:
    Desk& m_desk;
};

} // namespace tanu
