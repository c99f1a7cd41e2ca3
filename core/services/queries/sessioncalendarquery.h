#pragma once

#include "core/storage/sessionrows.h"

namespace tanu {

/// A session with the time that its programme gives both stages.
struct SessionAppointment {
    SessionRow session;
    int minutes = 0; ///< of theory and practice together
};

/// Every session of a filter with its length, for calendars of other programs. Reads only, in one picture of the data.
/// Errors: RowCorrupt, those of the database.
class SessionCalendarQuery {
public:
    explicit SessionCalendarQuery(Connection& connection);

    /// By time; cancelled ones too, unless the filter says otherwise.
    Result<std::vector<SessionAppointment>> load(const SessionFilter& filter);

private:
    Connection& m_connection;
};

} // namespace tanu
