#pragma once

#include "core/wire/orderkinds.h"
#include "server/context/operatordesk.h"

namespace tanu::server {

/// The operator cancels a document after a confirmed complaint (L26.2, exchange.md 17).
///
/// - The platform's register has it void at once: the public check, the status list, the figures (L6.1.8). A center that is
///   liquidated or fenced changes nothing about that.
/// - The center is ordered to follow; its revision that says the same is accepted.
/// The number of the order. Errors: SerialMalformed, FieldEmpty{"ground" | "clause"}, FieldMalformed{"on", date} for no date,
/// one before the document was issued, or one in the future, NotFound{"certificate", serial},
/// ActionNotAllowed{"cancel-document", state} for one that is cancelled or spoiled, those of the database.
class OrderCancellation {
public:
    explicit OrderCancellation(const OperatorDesk& desk);

    [[nodiscard]] Result<qint64> run(const CancelDocumentOrder& order) const;

private:
    [[nodiscard]] Result<qint64> give(const CancelDocumentOrder& order) const;

    const OperatorDesk& m_desk;
};

} // namespace tanu::server
