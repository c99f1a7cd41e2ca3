#pragma once

#include "core/domain/values/accreditationnumber.h"
#include "core/domain/values/month.h"
#include "server/context/operatordesk.h"

namespace tanu::server {

/// The operator reminds a center of a month that is over and that both sides have not closed (P7.5).
///
/// The number of the order. Errors: MonthNotReady{month, "running"}, MonthClosed{month}, NotFound{"center", number}, those of
/// the database.
class RemindOfMonth {
public:
    explicit RemindOfMonth(const OperatorDesk& desk);

    [[nodiscard]] Result<qint64> run(const AccreditationNumber& center, Month month) const;

private:
    [[nodiscard]] Result<qint64> remind(const AccreditationNumber& center, Month month) const;

    const OperatorDesk& m_desk;
};

} // namespace tanu::server
