#pragma once

#include "core/database/connection.h"
#include "core/domain/values/month.h"

#include <optional>
#include <vector>

namespace tanu {

/// Which months this center owes (P7.5): the platform says from which one on, the rest is the domain's rule.
class OwedMonths {
public:
    explicit OwedMonths(Connection& connection);

    /// Nothing before the first comparison.
    [[nodiscard]] Result<std::optional<Month>> first() const;
    /// Oldest first, the month of `today` too; none before the first comparison. Errors: those of the database.
    [[nodiscard]] Result<std::vector<Month>> until(QDate today) const;
    Result<void> keepFirst(Month month);

private:
    Connection& m_connection;
};

} // namespace tanu
