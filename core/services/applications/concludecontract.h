#pragma once

#include "core/domain/values/money.h"
#include "core/services/deed.h"

namespace tanu {

struct ConcludedContract {
    ContractId id;
    QString numberText; ///< `2026/0015`
    Money price;
    bool late = false; ///< after the last day of R5.3
};

/// Concludes the service contract (R5.3) and starts the term of the notice (R6.1).
///
/// - Only after a complete check of the package (R5.1).
/// - L15.3: the price is that of the price list on this day.
/// Errors: PackageIncomplete{groups}, PriceMissing{programme}, NotFound, ActionNotAllowed, RoleNotAllowed, those of
/// the database.
class ConcludeContract {
public:
    explicit ConcludeContract(Desk& desk);

    Result<ConcludedContract> run(const ApplicationId& id);

private:
    Desk& m_desk;
};

} // namespace tanu
