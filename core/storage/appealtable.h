#pragma once

#include "core/database/connection.h"
#include "core/domain/appeal.h"

#include <optional>
#include <vector>

namespace tanu {

/// Appeals against decisions of exam commissions (R20-R23).
class AppealTable {
public:
    explicit AppealTable(Connection& connection);

    Result<void> insert(const Appeal& appeal);
    /// Writes admission, commission, decision and sending. Errors: ChangedMeanwhile{"appeal"} once it was sent.
    Result<void> update(const Appeal& appeal);

    /// Errors: NotFound{"appeal", id}.
    Result<Appeal> load(const AppealId& id);
    /// Oldest first.
    Result<std::vector<Appeal>> ofApplication(const ApplicationId& application);

private:
    Connection& m_connection;
};

} // namespace tanu
