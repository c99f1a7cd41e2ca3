#pragma once

#include "core/database/statement.h"
#include "server/analysis/recordfacts.h"

#include <vector>

namespace tanu::server {

/// How far the facts have been taken from the records.
struct FactMark {
    qint64 lastRow = 0; ///< of table `record`
    QDateTime markedAt; ///< invalid: never
};

/// Tables `outcome_fact`, `document_fact` and `fact_mark`: what the analysis counts, taken from the accepted records
/// after their intake, which it must not slow down.
class FactTable {
public:
    explicit FactTable(Connection& connection);

    [[nodiscard]] Result<FactMark> mark() const;
    Result<void> setMark(const FactMark& mark);

    /// The next records behind the mark that were received before this moment, in order.
    [[nodiscard]] Result<std::vector<AcceptedRecord>> after(qint64 row, const QDateTime& before, int limit) const;
    [[nodiscard]] Result<qint64> waiting(qint64 row) const;

    /// The newest revision stands; whether the data came in time stays as the first one had it.
    Result<void> put(const OutcomeFact& fact);
    Result<void> put(const DocumentFact& fact);

private:
    Connection& m_connection;
    Statement m_putOutcome;
    Statement m_putDocument;
};

} // namespace tanu::server
