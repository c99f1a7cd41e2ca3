#include "core/services/queries/centerquery.h"

#include "core/database/transaction.h"
#include "core/storage/centertable.h"
#include "core/storage/commissiontable.h"
#include "core/storage/stafftable.h"

#include <algorithm>

namespace tanu {

namespace {

int rankOf(CommissionSeat seat)
{
    switch (seat) {
    case CommissionSeat::Chair:
        return 0;
    case CommissionSeat::Member:
        return 1;
    case CommissionSeat::Secretary:
        return 2;
    }
    Q_UNREACHABLE();
}

Result<CommissionRow> withNames(Connection& connection, const Commission& commission)
{
    CommissionRow row {commission, {}};
    StaffTable staff(connection);
    for (const Commission::Seat& seat : commission.seats) {
        const Result<StaffMember> member = staff.load(seat.staff);
        if (!member)
            return member.error();
        row.seats.push_back({seat.staff, member->name, seat.seat, member->isActive});
    }
    std::stable_sort(row.seats.begin(), row.seats.end(),
        [](const SeatRow& a, const SeatRow& b) { return rankOf(a.seat) < rankOf(b.seat); });
    return row;
}

Result<std::vector<CommissionRow>> commissionsIn(Connection& connection, bool withClosed)
{
    const auto commissions = CommissionTable(connection).all();
    if (!commissions)
        return commissions.error();
    std::vector<CommissionRow> rows;
    for (const Commission& commission : *commissions) {
        if (!commission.isActive && !withClosed)
            continue;
        Result<CommissionRow> row = withNames(connection, commission);
        if (!row)
            return row.error();
        rows.push_back(*std::move(row));
    }
    return rows;
}

} // namespace

CenterQuery::CenterQuery(Connection& connection)
    : m_connection(connection)
{
}

Result<CenterPresence> CenterQuery::exists()
{
    const auto center = profile();
    if (!center)
        return center.error();
    return center->has_value() ? CenterPresence::Present : CenterPresence::Missing;
}

Result<std::optional<Center>> CenterQuery::profile()
{
    return CenterTable(m_connection).find();
}

Result<std::vector<StaffMember>> CenterQuery::staff(bool withInactive)
{
    auto members = StaffTable(m_connection).all();
    if (members && !withInactive)
        std::erase_if(*members, [](const StaffMember& member) { return !member.isActive; });
    return members;
}

Result<StaffMember> CenterQuery::staffMember(const StaffId& id)
{
    return StaffTable(m_connection).load(id);
}

Result<StaffMember> CenterQuery::head()
{
    const auto members = staff();
    if (!members)
        return members.error();
    const auto head = std::find_if(members->begin(), members->end(),
        [](const StaffMember& member) { return member.roles.testFlag(Role::Head); });
    if (head == members->end())
        return Error {ErrorKind::NotFound, {QStringLiteral("staff"), QStringLiteral("head")}, {}};
    return *head;
}

Result<std::vector<CommissionRow>> CenterQuery::commissions(bool withClosed)
{
    return inTransaction(
        m_connection, [&] { return commissionsIn(m_connection, withClosed); }, Transaction::Kind::Read);
}

Result<CommissionRow> CenterQuery::commission(const CommissionId& id)
{
    return inTransaction(m_connection, [&]() -> Result<CommissionRow> {
        const Result<Commission> commission = CommissionTable(m_connection).load(id);
        if (!commission)
            return commission.error();
        return withNames(m_connection, *commission);
    }, Transaction::Kind::Read);
}

} // namespace tanu
