#pragma once

#include "core/domain/cancellation.h"
#include "core/services/deed.h"

namespace tanu {

/// An order of the server to cancel a document (exchange.md 17, L26.2).
struct CancellationOrder {
    QString serial; ///< six levels (A2)
    QString ground;
    QString clause = QStringLiteral("L26.2");
    QDate on;
};

enum class OrderEffect { Applied, NothingToDo };

/// Carries out the server's order: the document is void, whoever exchanges; the journal says that it came from the server.
///
/// - Idempotent: a document that is cancelled already stays as it is.
/// - The signature of the order is the exchange's to verify.
/// Errors: NotFound{"certificate", serial}, FieldEmpty{"ground" | "clause"}, FieldMalformed{"cancelledon", date},
/// ActionNotAllowed{action, state of the document} for a spoiled one, RoleNotAllowed for somebody who may not synchronize,
/// those of the database.
class ApplyCancellationOrder {
public:
    explicit ApplyCancellationOrder(Desk& desk);

    Result<OrderEffect> run(const CancellationOrder& order);
    /// The same as part of a deed that applies several orders.
    static Result<OrderEffect> apply(Deed& deed, const CancellationOrder& order);

private:
    Desk& m_desk;
};

} // namespace tanu
