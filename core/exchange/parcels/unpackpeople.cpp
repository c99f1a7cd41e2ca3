#include "core/exchange/parcels/unpackpeople.h"

#include "core/storage/accounttable.h"
#include "core/storage/commissiontable.h"
#include "core/storage/seatprofessiontable.h"
#include "core/storage/stafftable.h"

namespace tanu {

namespace {

Result<void> putMember(Connection& connection, const StaffMember& member)
{
    StaffTable table(connection);
    const auto known = table.find(member.id);
    if (!known)
        return known.error();
    return known->has_value() ? table.update(member) : table.insert(member);
}

/// The newer one counts, and closing counts always (S1): whoever gave themselves another password here after the office
/// had closed the account has none either.
Result<void> putAccount(Connection& connection, const AccountRow& account)
{
    AccountTable table(connection);
    const auto known = table.find(account.staff);
    if (!known)
        return known.error();
    const bool isNewerHere = known->has_value() && (*known)->changedAt >= account.changedAt;
    if (!isNewerHere)
        return table.put(account);
    if (account.isActive || !(*known)->isActive)
        return {};
    AccountRow closed = **known;
    closed.isActive = false;
    return table.put(closed);
}

Result<void> putCommission(Connection& connection, const Commission& commission)
{
    CommissionTable table(connection);
    const auto known = table.find(commission.id);
    if (!known)
        return known.error();
    return known->has_value() ? table.update(commission) : table.insert(commission);
}

} // namespace

Result<void> putPeople(Connection& connection, const OutParcel& parcel)
{
    for (const StaffMember& member : parcel.staff) {
        if (const auto put = putMember(connection, member); !put)
            return put;
    }
    for (const AccountRow& account : parcel.accounts) {
        if (const auto put = putAccount(connection, account); !put)
            return put;
    }
    return putCommission(connection, parcel.commission);
}

Result<void> bindProfessions(Connection& connection, const OutParcel& parcel)
{
    SeatProfessionTable table(connection);
    for (const StaffMember& member : parcel.staff) {
        if (const auto freed = table.set(member.id, {}); !freed)
            return freed;
    }
    for (const SeatProfessions& seat : parcel.seatProfessions) {
        if (const auto set = table.set(seat.staff, seat.professions); !set)
            return set;
    }
    return {};
}

} // namespace tanu
