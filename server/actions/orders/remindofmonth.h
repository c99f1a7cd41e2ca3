#pragma once

#include "core/domain/values/accreditationnumber.h"
#include "core/domain/values/month.h"
#include "server/context/operatordesk.h"

namespace tanu::server {

/// The operator reminds a center of a month that is over and that both sides have not closed (P7.5): one that it owes
/// (`owedMonths`), or of which it has brought something.
///
/// The number of the order. Errors: MonthNotReady{month, "running" | "not-owed"}, MonthClosed{month}, NotFound{"center",
/// number}, those of the database.
class RemindOfMonth {
public:
    explicit RemindOfMonth(const OperatorDesk& desk);

    [[nodiscard]] Result<qint64> run(const AccreditationNumber& center, Month month) const;

private:
    [[nodiscard]] Result<void> checkOwed(const AccreditationNumber& center, Month month) const;
    [[nodiscard]] Result<qint64> remind(const AccreditationNumber& center, Month month) const;

    const OperatorDesk& m_desk;
};

} // namespace tanu::server
