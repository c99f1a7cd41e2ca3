#pragma once

#include "core/database/connection.h"
#include "core/domain/staff.h"

#include <optional>
#include <vector>

namespace tanu {

/// Commissions by order of the head with their seats (R9.1). Who sits under an order never changes.
class CommissionTable {
public:
    explicit CommissionTable(Connection& connection);

    Result<void> insert(const Commission& commission);
    /// Changes the name and whether it is active, nothing else. Errors: NotFound{"commission", id}.
    Result<void> update(const Commission& commission);

    Result<std::optional<Commission>> find(const CommissionId& id);
    /// Errors: NotFound{"commission", id}.
    Result<Commission> load(const CommissionId& id);
    /// Active ones first, then the newest order first; seats in the order in which they were given.
    Result<std::vector<Commission>> all();
    /// Whether an order of this number and date formed a commission already.
    Result<std::optional<CommissionId>> findByOrder(const QString& orderNumber, QDate orderDate);

private:
    Result<void> loadSeats(Commission& commission);

    Connection& m_connection;
};

} // namespace tanu
