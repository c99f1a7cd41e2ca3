#pragma once

#include "core/database/connection.h"
#include "core/domain/center.h"

#include <optional>

namespace tanu {

/// The one row of the center itself.
class CenterTable {
public:
    explicit CenterTable(Connection& connection);

    /// Nothing before the first start's center.
    Result<std::optional<Center>> find();
    /// Errors: NotFound{"center"}.
    Result<Center> load();
    /// Makes it, or replaces it.
    Result<void> put(const Center& center);

private:
    Connection& m_connection;
};

} // namespace tanu
