#pragma once

#include "core/database/connection.h"
#include "core/domain/closure.h"

#include <optional>

namespace tanu {

/// Cases that the head ended without a decision of the commission.
class ClosureTable {
public:
    explicit ClosureTable(Connection& connection);

    Result<void> insert(const Closure& closure);
    /// One that does not stand against what a venue brought home (exchange.md 23).
    Result<void> remove(const ApplicationId& application);
    Result<std::optional<Closure>> find(const ApplicationId& application);

private:
    Connection& m_connection;
};

} // namespace tanu
