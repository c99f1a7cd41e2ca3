#pragma once

#include "core/database/connection.h"
#include "core/domain/values/accreditationnumber.h"
#include "core/wire/orderkinds.h"

#include <vector>

namespace tanu::server {

/// Table `accreditation_act`: what was decided about the accreditation of each center (L26).
class AccreditationActTable {
public:
    explicit AccreditationActTable(Connection& connection);

    /// In the order in which they were decided.
    [[nodiscard]] Result<std::vector<AccreditationOrder>> allOf(const AccreditationNumber& center) const;
    [[nodiscard]] Result<std::vector<AccreditationStep>> stepsOf(const AccreditationNumber& center) const;
    /// `order` is the number of the order that told it to the center.
    Result<void> insert(const AccreditationNumber& center, qint64 order, const AccreditationOrder& act);

private:
    Connection& m_connection;
};

} // namespace tanu::server
