#pragma once

#include "core/domain/appeal.h"
#include "core/services/deed.h"

namespace tanu {

/// What the appeal commission says.
struct AppealFinding {
    QString reasons;
    std::vector<AppealVote> votes; ///< of the chair and the members who were there
    QDate decidedOn; ///< an invalid one means today
};

struct DecidedAppeal {
    AppealOutcome outcome = AppealOutcome::Rejected;
    bool late = false; ///< after the last day of R22
};

/// Records the decision of the appeal commission (R22): it follows from the votes.
///
/// - The majority of the votes decides; where they are equal, the chair's. A dissent is kept with its vote.
/// - It is recorded by somebody of the commission to which the appeal was assigned, its secretary included.
/// - Nobody who votes became bound to the candidate meanwhile (R21).
/// - The term of R22 stays open until the decision is sent.
/// Errors: FieldEmpty{"reasons"}, those of `outcomeOf`, MemberMayNotSit{name, exam-commission | tie},
/// FieldMalformed{"decidedon", date} in the future or before the appeal came to the commission, ActionNotAllowed{action,
/// state}, NotFound{"appeal", id}, RoleNotAllowed, NotSeated, those of the database.
class DecideAppeal {
public:
    explicit DecideAppeal(Desk& desk);

    Result<DecidedAppeal> run(const AppealId& id, const AppealFinding& finding);

private:
    Desk& m_desk;
};

} // namespace tanu
