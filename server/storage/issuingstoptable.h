#pragma once

#include "core/database/connection.h"
#include "core/domain/values/accreditationnumber.h"
#include "core/wire/orderkinds.h"

#include <optional>

namespace tanu::server {

/// Table `issuing_stop`: the centers whose issuing the operator stopped (P7.5).
class IssuingStopTable {
public:
    explicit IssuingStopTable(Connection& connection);

    [[nodiscard]] Result<std::optional<IssuingOrder>> find(const AccreditationNumber& center) const;
    Result<void> put(const AccreditationNumber& center, const IssuingOrder& stop);
    Result<void> remove(const AccreditationNumber& center);

private:
    Connection& m_connection;
};

} // namespace tanu::server
