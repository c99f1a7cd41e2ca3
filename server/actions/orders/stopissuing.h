#pragma once

#include "core/domain/values/accreditationnumber.h"
#include "server/context/operatordesk.h"

namespace tanu::server {

/// The operator stops the issuing of a center that owes a month (P7.5), or lets it go on again. Never by itself: somebody
/// decides. The center refuses to prepare and to hand over documents after its next exchange, with the reason.
///
/// The number of the order. Errors: FieldEmpty{"reason"}, ActionNotAllowed{"issuing-stopped" | "issuing-resumed", state},
/// NotFound{"center", number}, those of the database.
class StopIssuing {
public:
    explicit StopIssuing(const OperatorDesk& desk);

    /// From today on.
    [[nodiscard]] Result<qint64> stop(const AccreditationNumber& center, const QString& reason) const;
    [[nodiscard]] Result<qint64> resume(const AccreditationNumber& center) const;

private:
    const OperatorDesk& m_desk;
};

} // namespace tanu::server
