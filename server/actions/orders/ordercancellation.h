#pragma once

#include "core/wire/orderkinds.h"
#include "server/context/operatordesk.h"

namespace tanu::server {

/// The operator orders a center to cancel one of its documents after a confirmed complaint (L26.2, exchange.md 17). The
/// document is void when the center's next revision of it comes back.
///
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
