#pragma once

#include "core/domain/values/accreditationnumber.h"
#include "core/wire/orderkinds.h"
#include "server/context/operatordesk.h"

#include <vector>

namespace tanu::server {

/// Tells centers what changed in a published register (P7, exchange.md 17). Who made the snapshot decides what is in it:
/// from version 0 for a center that had none, else from the version that it had. That the center was told this version is
/// kept with it.
///
/// Errors: NotFound{"center", number}, those of the database.
class SendSnapshot {
public:
    explicit SendSnapshot(const OperatorDesk& desk);

    /// The same snapshot to all of these, as one action.
    [[nodiscard]] Result<void> run(
        const std::vector<AccreditationNumber>& centers, const RegisterSnapshot& snapshot) const;
    /// The same as part of an open transaction.
    [[nodiscard]] Result<void> give(
        const std::vector<AccreditationNumber>& centers, const RegisterSnapshot& snapshot) const;

private:
    const OperatorDesk& m_desk;
};

} // namespace tanu::server
