#pragma once

#include "core/database/connection.h"
#include "core/domain/rules/accreditationacts.h"
#include "core/wire/orders.h"

#include <optional>
#include <vector>

namespace tanu {

/// What became of an order here (exchange.md 17).
enum class OrderOutcome {
    Applied,
    Refused, ///< it cannot be done here, the problem says why; the next ones go on
    Stopped, ///< this version does not know it: the next ones wait behind it, it is tried again
};

QString codeOf(OrderOutcome outcome); ///< `applied`, `refused`, `stopped`

/// An order of the platform as it was taken here.
struct TakenOrder {
    Order order;
    QDateTime takenAt; ///< UTC
    OrderOutcome outcome = OrderOutcome::Applied;
    std::optional<Error> problem = std::nullopt; ///< unless it was applied
};

/// Tables `platform_order` and `accreditation_step`.
class PlatformOrderTable {
public:
    explicit PlatformOrderTable(Connection& connection);

    /// The number of the last one that is done with, applied or refused; 0 before the first.
    [[nodiscard]] Result<qint64> lastTaken() const;
    /// The one that stopped, if one did.
    [[nodiscard]] Result<std::optional<TakenOrder>> stopped() const;
    /// Newest first.
    [[nodiscard]] Result<std::vector<TakenOrder>> newest(int limit) const;
    /// Inserts it, or replaces one that stopped.
    Result<void> put(const TakenOrder& order);

    /// What was decided about the accreditation, in the order in which it was told (L26).
    [[nodiscard]] Result<std::vector<AccreditationStep>> accreditationSteps() const;
    Result<void> addStep(qint64 order, const AccreditationStep& step);

private:
    Connection& m_connection;
};

} // namespace tanu
