#include "core/services/queries/sessioncalendarquery.h"

#include "core/database/transaction.h"
#include "core/storage/programmetable.h"

#include <map>

namespace tanu {

namespace {

constexpr int pageSize = 1000;

/// The minutes of a programme, each read once.
class Lengths {
public:
    explicit Lengths(Connection& connection)
        : m_programmes(connection)
    {
    }

    Result<int> of(const ProgrammeId& id)
    {
        const auto known = m_minutes.find(id.bytes());
        if (known != m_minutes.end())
            return known->second;
        const auto programme = m_programmes.load(id);
        if (!programme)
            return programme.error();
        const int minutes = programme->theoryMinutes + programme->practiceMinutes;
        m_minutes.emplace(id.bytes(), minutes);
        return minutes;
    }

private:
    ProgrammeTable m_programmes;
    std::map<QByteArray, int> m_minutes;
};

} // namespace

SessionCalendarQuery::SessionCalendarQuery(Connection& connection)
    : m_connection(connection)
{
}

Result<std::vector<SessionAppointment>> SessionCalendarQuery::load(const SessionFilter& filter)
{
    return inTransaction(m_connection, [&]() -> Result<std::vector<SessionAppointment>> {
        std::vector<SessionAppointment> appointments;
        Lengths lengths(m_connection);
        SessionRows rows(m_connection);
        bool hasMore = true;
        while (hasMore) {
            const SessionRow* after = appointments.empty() ? nullptr : &appointments.back().session;
            const auto page = rows.page(filter, false, pageSize, after);
            if (!page)
                return page.error();
            for (const SessionRow& row : page->rows) {
                const auto minutes = lengths.of(row.programme);
                if (!minutes)
                    return minutes.error();
                appointments.push_back({row, *minutes});
            }
            hasMore = page->hasMore;
        }
        return appointments;
    }, Transaction::Kind::Read);
}

} // namespace tanu
