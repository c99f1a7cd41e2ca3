#pragma once

#include "core/storage/sessionrows.h"

namespace tanu {

/// Sessions as the month and the list show them, with counts. Reads only. Errors: those of the database.
class SessionListQuery {
public:
    explicit SessionListQuery(Connection& connection);

    /// Every session of these days of Kazakhstan, both included, by time; cancelled ones too. Errors: ImpossibleDate.
    Result<std::vector<SessionRow>> days(QDate first, QDate last);
    /// The page behind the row `after`; null asks for the first.
    Result<Page<SessionRow>> page(
        const SessionFilter& filter, bool descending, int limit, const SessionRow* after = nullptr);

private:
    Connection& m_connection;
};

} // namespace tanu
