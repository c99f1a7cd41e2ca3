#pragma once

#include "core/base/clock.h"
#include "core/storage/applicationrows.h"

namespace tanu {

/// The list of applications, page by page (keyset paging): filters, order, count. See `ApplicationsWanted`,
/// `ApplicationFilter` and `ApplicationRow`. Reads only. Errors: those of the database.
class ApplicationListQuery {
public:
    ApplicationListQuery(Connection& connection, const Clock& clock);

    /// The page behind the row `after`; null asks for the first.
    Result<Page<ApplicationRow>> page(const ApplicationsWanted& wanted, const ApplicationRow* after = nullptr);
    Result<int> count(const ApplicationFilter& filter);

private:
    Connection& m_connection;
    const Clock& m_clock;
};

} // namespace tanu
