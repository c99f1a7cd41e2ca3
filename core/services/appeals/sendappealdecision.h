#pragma once

#include "core/domain/appeal.h"
#include "core/services/deed.h"

namespace tanu {

struct SentAppealDecision {
    AppealOutcome outcome = AppealOutcome::Rejected;
    bool late = false; ///< after the last day of R22
    QDate issueBy; ///< R23: the last day for the document; invalid for a rejected appeal
};

/// Records that the decision was sent to the candidate (R22, L22.3): the term of R22 is met.
///
/// - Upheld: the case is Passed although the signed protocol stays as it is (R23); the terms of the document and of the
///   platform run from the day of the decision; the outcome's next revision goes into the outbox (R18.2).
/// - Rejected: the case is AppealRejected.
/// Errors: FieldMalformed{"sentat", moment} in the future or before the decision, ActionNotAllowed{action, state},
/// NotFound{"appeal", id}, RoleNotAllowed, those of the database.
class SendAppealDecision {
public:
    explicit SendAppealDecision(Desk& desk);

    /// `sentAt` in UTC; an invalid one means now.
    Result<SentAppealDecision> run(const AppealId& id, NoticeChannel channel, const QDateTime& sentAt = {});

private:
    Desk& m_desk;
};

} // namespace tanu
