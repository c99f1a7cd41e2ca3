#pragma once

#include "core/database/statement.h"
#include "core/domain/values/accreditationnumber.h"

#include <QtCore/QDateTime>

namespace tanu::server {

/// Table `rejection`: revisions that were refused, by their hash alone (exchange.md 10).
///
/// - A revision whose predecessor was refused stands alone; one whose predecessor simply did not come yet waits for it.
///   Only who remembers the refusal can tell the two apart.
class RejectionTable {
public:
    explicit RejectionTable(Connection& connection);

    Result<void> put(const QByteArray& hash, const AccreditationNumber& center, const QDateTime& now);
    /// 1 if it was refused, else 0.
    [[nodiscard]] Result<qint64> count(const QByteArray& hash, const AccreditationNumber& center);

private:
    Statement m_put;
    Statement m_count;
};

} // namespace tanu::server
