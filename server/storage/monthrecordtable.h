#pragma once

#include "core/database/connection.h"
#include "core/domain/values/accreditationnumber.h"
#include "core/domain/values/month.h"
#include "core/wire/monthdigest.h"

#include <optional>
#include <vector>

namespace tanu::server {

/// Table `record`, as the months of a center see it (exchange.md 12): every revision that was taken, by the month in which
/// it is reported.
class MonthRecordTable {
public:
    explicit MonthRecordTable(Connection& connection);

    /// In order.
    [[nodiscard]] Result<std::vector<Month>> monthsOf(const AccreditationNumber& center) const;
    [[nodiscard]] Result<MonthDigest> digestOf(const AccreditationNumber& center, Month month) const;
    /// In order of id and revision, behind `after`.
    [[nodiscard]] Result<std::vector<MonthLine>> page(
        const AccreditationNumber& center, Month month, const std::optional<MonthLine>& after, int limit) const;

private:
    Connection& m_connection;
};

} // namespace tanu::server
