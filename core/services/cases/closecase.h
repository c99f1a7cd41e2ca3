#pragma once

#include "core/domain/closure.h"
#include "core/services/deed.h"

namespace tanu {

/// Ends a case without a decision of the commission (withdrawn by the candidate, L15.1, L29.3, not come, other). The head
/// decides; the case is closed.
///
/// - The ground is true: `profession-withdrawn` needs a profession that is out of the register today, `voucher-void` a
///   voucher whose last day is past.
/// - A place is given up. Open terms end, except R18.2: what was decided must still reach the platform.
/// Errors: FieldEmpty{"explanation"}, FieldMalformed{"ground", code} for a ground that is not true,
/// NotFound{"application", id}, ActionNotAllowed{action, state}, RoleNotAllowed, those of the database.
class CloseCase {
public:
    explicit CloseCase(Desk& desk);

    Result<void> run(const ApplicationId& application, ClosureGround ground, const QString& explanation);

private:
    Desk& m_desk;
};

} // namespace tanu
