#include "core/services/queries/seataccounts.h"

#include "core/database/transaction.h"
#include "core/storage/accounttable.h"
#include "core/storage/commissiontable.h"
#include "core/storage/stafftable.h"

#include <algorithm>

namespace tanu {

Result<std::vector<SessionMember>> membersWithoutAccount(
    Connection& connection, const std::vector<SessionMember>& members)
{
    AccountTable accounts(connection);
    const auto count = accounts.count();
    if (!count)
        return count.error();
    std::vector<SessionMember> without;
    if (*count == 0)
        return without;
    for (const SessionMember& member : members) {
        if (member.isAbsent)
            continue;
        const auto account = accounts.find(member.staff);
        if (!account)
            return account.error();
        const auto person = StaffTable(connection).load(member.staff);
        if (!person)
            return person.error();
        if (!*account || !(*account)->isActive || !person->isActive)
            without.push_back(member);
    }
    return without;
}

SeatAccountsQuery::SeatAccountsQuery(Connection& connection)
    : m_connection(connection)
{
}

Result<std::vector<SessionMember>> SeatAccountsQuery::withoutAccount(const CommissionId& commission)
{
    return inTransaction(m_connection, [&]() -> Result<std::vector<SessionMember>> {
        const auto formed = CommissionTable(m_connection).load(commission);
        if (!formed)
            return formed.error();
        std::vector<SessionMember> members;
        for (const Commission::Seat& seat : formed->seats) {
            const auto person = StaffTable(m_connection).load(seat.staff);
            if (!person)
                return person.error();
            members.push_back({seat.staff, person->name, person->position, seat.seat});
        }
        std::stable_sort(members.begin(), members.end(),
            [](const SessionMember& one, const SessionMember& other) { return one.seat < other.seat; });
        return membersWithoutAccount(m_connection, members);
    }, Transaction::Kind::Read);
}

} // namespace tanu
