#pragma once

#include "core/database/connection.h"
#include "core/domain/staff.h"

#include <optional>
#include <vector>

namespace tanu {

/// Who works for the center, and who did (S1): nobody is ever deleted, since old files name them.
class StaffTable {
public:
    explicit StaffTable(Connection& connection);

    Result<void> insert(const StaffMember& member);
    /// Errors: NotFound{"staff", id}.
    Result<void> update(const StaffMember& member);

    Result<std::optional<StaffMember>> find(const StaffId& id);
    /// Errors: NotFound{"staff", id}.
    Result<StaffMember> load(const StaffId& id);
    /// In Kazakh alphabetical order, those who left too.
    Result<std::vector<StaffMember>> all();
    /// How many active members have this role.
    Result<int> countActive(Role role);

private:
    Connection& m_connection;
};

} // namespace tanu
