#pragma once

#include "core/services/sessions/theorystep.h"

namespace tanu {

/// Records the theoretical stage of one candidate in whole numbers, as a whole or by topic (R15).
///
/// - All questions of the programme count: `total` is their number.
/// - Strictly more than 70 % admit to practice; otherwise the candidate is assessed: not passed.
/// - R9: only of somebody who was identified.
/// - May be corrected until the decision is confirmed.
/// Errors: CountsImpossible{correct, total}, FieldMalformed{"topic", id} for one that the programme does not have or
/// that is missing, NotIdentified{candidate}, ActionNotAllowed{action, state of the case or the session},
/// NotFound{"candidate", id}, RoleNotAllowed, NotSeated, those of the database.
class RecordTheory {
public:
    explicit RecordTheory(Desk& desk);

    Result<RecordedTheory> run(const ApplicationId& candidate, int correct, int total);
    /// Correct answers by the id of each topic.
    Result<RecordedTheory> run(const ApplicationId& candidate, const QMap<QString, int>& correctByTopic);

private:
    template <typename Count>
    Result<RecordedTheory> record(const ApplicationId& candidate, Count&& count);

    Desk& m_desk;
};

} // namespace tanu
