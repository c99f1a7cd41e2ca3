#pragma once

#include "core/database/connection.h"

#include <optional>

namespace tanu {

/// Small facts of this installation by name, where a table of their own would be too much.
class SettingTable {
public:
    explicit SettingTable(Connection& connection);

    Result<std::optional<QString>> find(const QString& name);
    Result<void> put(const QString& name, const QString& value);
    /// Removing what is not there is a success.
    Result<void> remove(const QString& name);

private:
    Connection& m_connection;
};

} // namespace tanu
