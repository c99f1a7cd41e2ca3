#pragma once

#include "core/database/statement.h"
#include "server/analysis/recordfacts.h"
#include "server/storage/console/factqueuetable.h"

#include <vector>

namespace tanu::server {

/// Tables `outcome_fact` and `document_fact`: what the analysis counts, taken from the accepted records after their
/// intake, which it must not slow down.
///
/// - A document has the region and the basis of its procedure, which is found by center and application, whichever of the two
///   comes first; until then neither is known.
class FactTable {
public:
    explicit FactTable(Connection& connection);

    /// The first records of the piece, in order.
    [[nodiscard]] Result<std::vector<AcceptedRecord>> recordsOf(const FactPiece& piece, qint64 limit) const;

    /// The newest revision stands; whether the data came in time stays as the first one had it.
    Result<void> put(const OutcomeFact& fact);
    Result<void> put(const DocumentFact& fact);

private:
    Result<void> join(const QString& center, const ApplicationId& application);

    Connection& m_connection;
    Statement m_putOutcome;
    Statement m_putDocument;
    Statement m_join;
};

} // namespace tanu::server
