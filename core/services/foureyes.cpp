#include "core/services/foureyes.h"

#include "core/domain/foureyes.h"
#include "core/storage/accounttable.h"
#include "core/storage/stafftable.h"

namespace tanu {

namespace {

/// Those of the seats who can sign in.
Result<std::vector<StaffMember>> whoCanAct(Connection& connection, const std::vector<HeldSeat>& seats)
{
    std::vector<StaffMember> able;
    for (const HeldSeat& seat : seats) {
        const auto account = AccountTable(connection).find(seat.staff);
        if (!account)
            return account.error();
        if (seat.isEmpty || !account->has_value() || !(*account)->isActive)
            continue;
        auto member = StaffTable(connection).load(seat.staff);
        if (!member)
            return member.error();
        able.push_back(*std::move(member));
    }
    return able;
}

} // namespace

Result<void> demandFourEyes(
    Connection& connection, const StaffId& signer, Action preparing, const StaffId& preparedBy, Action signing)
{
    const auto staff = StaffTable(connection).all();
    if (!staff)
        return staff.error();
    return checkFourEyes(preparing, preparedBy, signing, signer, *staff);
}

Result<void> demandFourEyes(Connection& connection, const StaffId& signer, Action preparing, const StaffId& preparedBy,
    Action signing, const std::vector<HeldSeat>& among)
{
    const auto able = whoCanAct(connection, among);
    if (!able)
        return able.error();
    return checkFourEyes(preparing, preparedBy, signing, signer, *able);
}

} // namespace tanu
