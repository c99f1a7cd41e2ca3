#pragma once

#include "server/context/operatordesk.h"
#include "server/deeds/numberdeeds.h"

namespace tanu::server {

/// Says that this database came from a backup (exchange.md 14). Servers that run on it know at their next request.
///
/// - The epoch rises: every center compares everything and offers again what is missing here, unattended.
/// - Numbers that were granted after the backup was made are not known any more and must never be granted twice: the
///   next block of every center begins `skippedOrdinals` further on. The centers give back their grants (RecallGrants).
class RaiseEpoch {
public:
    explicit RaiseEpoch(const OperatorDesk& desk);

    /// The new epoch. Errors: NotFound{"server", ""} for a database without a server, those of the database.
    [[nodiscard]] Result<qint64> run() const;

private:
    OperatorDesk m_desk;
};

} // namespace tanu::server
