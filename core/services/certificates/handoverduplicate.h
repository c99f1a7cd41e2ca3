#pragma once

#include "core/services/deed.h"

namespace tanu {

/// Hands a duplicate over (exchange.md 29): who collected it and by which identity document.
///
/// - Printed at least once after it was made; the document is still issued, the center may still issue a duplicate.
/// Errors: FieldEmpty{"collectedby" | "identitydocument"}, ActionNotAllowed{action, "prepared"} for one that was never
/// printed, {action, "issued"} for one that was handed over, {action, "cancelled"} where the document is void,
/// those of `checkMayIssue`, NotFound{"duplicate", id}, RoleNotAllowed, those of the database.
class HandOverDuplicate {
public:
    explicit HandOverDuplicate(Desk& desk);

    Result<void> run(const DuplicateId& id, const QString& collectedBy, const QString& identityDocument);

private:
    Desk& m_desk;
};

} // namespace tanu
