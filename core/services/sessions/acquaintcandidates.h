#pragma once

#include "core/services/deed.h"

namespace tanu {

/// What candidates were told before the procedure.
enum class Acquaintance {
    ToolsAndAppeals, ///< R8.1: tools and methods of the programme, how to complain and appeal
    SafetyBriefing, ///< R8.2
    Both,
};

/// Records that candidates of one session signed the sheets of R8.1 and R8.2; all of them or none.
///
/// - `at` in UTC, an invalid one means now; not in the future. Recording again replaces the moment.
/// Errors: FieldMalformed{"at", moment}, FieldEmpty{"candidates"}, ActionNotAllowed{action, state of the case},
/// NotFound{"candidate", id}, RoleNotAllowed, those of the database.
class AcquaintCandidates {
public:
    explicit AcquaintCandidates(Desk& desk);

    Result<void> run(
        const std::vector<ApplicationId>& candidates, Acquaintance acquaintance, const QDateTime& at = {});

private:
    Desk& m_desk;
};

} // namespace tanu
