#include "core/services/queries/seatprofessionsquery.h"

#include "core/storage/seatprofessiontable.h"

namespace tanu {

SeatProfessionsQuery::SeatProfessionsQuery(Connection& connection)
    : m_connection(connection)
{
}

Result<QStringList> SeatProfessionsQuery::of(const StaffId& member)
{
    return SeatProfessionTable(m_connection).of(member);
}

} // namespace tanu
