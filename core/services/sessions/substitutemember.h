#pragma once

#include "core/domain/substitution.h"
#include "core/services/deed.h"

namespace tanu {

/// What the head orders about one seat of a session's commission.
struct MemberChange {
    SessionId session;
    ApplicationId candidate; ///< null: for the whole session, from now on
    StaffId out;
    StaffId in; ///< null: nobody, the seat stays empty; the whole session only
    SubstitutionReason reason = SubstitutionReason::Absent;
    QString explanation; ///< needed for another reason
    QString orderNumber; ///< needed with a substitute
    QDate orderDate;
};

/// Replaces a member of the exam commission of one session, the chair too, or leaves the seat empty (R9.1).
///
/// - Before the session and while it runs; after its end the secretary alone, who draws up the protocol.
/// - Who left the session after having marked everything of a candidate stays the assessor of that candidate; the marks
///   of a recused member do not count for the candidate.
/// - Cases of a running session follow: with marks to come they are back in practice, with none left they are assessed.
/// Errors: FieldEmpty{"explanation" | "ordernumber"}, ImpossibleDate{date}, FieldMalformed{"orderdate", date} in the
/// future, those of `checkSubstitution`, ActionNotAllowed{action, state of the session, or of a decided case},
/// NotFound{"session" | "candidate", id}, RoleNotAllowed, those of the database.
class SubstituteMember {
public:
    explicit SubstituteMember(Desk& desk);

    Result<SubstitutionId> run(const MemberChange& change);

private:
    Desk& m_desk;
};

} // namespace tanu
