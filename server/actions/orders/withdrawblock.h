#pragma once

#include "core/domain/values/accreditationnumber.h"
#include "server/context/operatordesk.h"

namespace tanu::server {

/// The operator takes back a block of numbers (exchange.md 17, 18): what the center has not used is returned, and its
/// record says so (exchange.md 19). The numbers are given to nobody else.
///
/// The number of the order. Errors: FieldEmpty{"reason"}, NotFound{"number-block", first} also for one that was burned or
/// withdrawn before, those of the database.
class WithdrawBlock {
public:
    explicit WithdrawBlock(const OperatorDesk& desk);

    /// `first` is the first ordinal of the block.
    [[nodiscard]] Result<qint64> run(
        const AccreditationNumber& center, qint64 first, const QString& reason) const;

private:
    const OperatorDesk& m_desk;
};

} // namespace tanu::server
