#pragma once

#include "core/base/clock.h"
#include "core/database/connection.h"
#include "core/domain/centerreminders.h"

namespace tanu {

/// What the center itself must not forget, for Today (L17.2.1, L23.2, L23.5, L26.6). Nothing before there is a center.
///
/// - Registered on the platform is who is enrolled with the server; published what the server has taken.
/// Reads only. Errors: those of the database, RowCorrupt.
class CenterReminderQuery {
public:
    CenterReminderQuery(Connection& connection, const Clock& clock);

    Result<std::vector<CenterReminder>> load();

private:
    Connection& m_connection;
    const Clock& m_clock;
};

} // namespace tanu
