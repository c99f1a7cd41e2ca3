#pragma once

#include "core/database/connection.h"
#include "core/domain/appeal.h"
#include "core/domain/bilingual.h"
#include "core/domain/staff.h"

#include <optional>
#include <vector>

namespace tanu {

/// One seat of the appeal commission, with how it voted.
struct CaseAppealMember {
    StaffId staff;
    QString name; ///< in full
    CommissionSeat seat = CommissionSeat::Member;
    std::optional<bool> isFor; ///< nothing: did not vote, or not yet
    QString dissent;

    /// Chair and members vote; the secretary does not.
    [[nodiscard]] bool votes() const { return seat != CommissionSeat::Secretary; }
};

/// An appeal of the case (R20-R23). Its terms are among those of the case (R20, R22).
struct CaseAppeal {
    Appeal appeal;
    QString number; ///< `2026/0003`
    QString admittedByName; ///< who decided on a late one
    Bilingual commissionName; ///< empty until it is assigned
    QString orderNumber; ///< that formed the appeal commission
    QDate orderDate;
    std::vector<CaseAppealMember> members; ///< the chair first; empty until it is assigned

    /// The head must speak first (R20).
    [[nodiscard]] bool waitsForHead() const { return appeal.admission == Admission::Waits; }
};

/// Oldest first. Errors: NotFound, RowCorrupt, those of the database.
Result<std::vector<CaseAppeal>> caseAppealsOf(Connection& connection, const ApplicationId& application);

} // namespace tanu
