#include "core/services/accounts/accountquery.h"

#include "core/domain/rules/signinpauses.h"
#include "core/storage/accounttable.h"
#include "core/storage/stafftable.h"

#include <algorithm>

namespace tanu {

namespace {

StaffAccount::Account viewOf(const AccountRow& row, const QDateTime& now)
{
    return {row.login.toString(), row.isActive, row.mustChange, row.failures,
        isPaused(row.pausedUntil, now) ? row.pausedUntil : std::nullopt, row.changedAt};
}

template <typename Keep>
Result<std::vector<StaffAccount>> filtered(Result<std::vector<StaffAccount>> all, Keep keep)
{
    if (all)
        all->erase(std::remove_if(all->begin(), all->end(), [&](const StaffAccount& one) { return !keep(one); }), all->end());
    return all;
}

} // namespace

std::vector<StaffMember> membersOf(const std::vector<StaffAccount>& staff)
{
    std::vector<StaffMember> members;
    std::transform(staff.begin(), staff.end(), std::back_inserter(members), [](const StaffAccount& one) { return one.member; });
    return members;
}

std::vector<StaffMember> membersWhoCanSignIn(const std::vector<StaffAccount>& staff)
{
    std::vector<StaffMember> members;
    for (const StaffAccount& one : staff) {
        if (one.canSignIn())
            members.push_back(one.member);
    }
    return members;
}

AccountQuery::AccountQuery(Connection& connection, const QDateTime& now)
    : m_connection(connection)
    , m_now(now)
{
}

Result<AccountPresence> AccountQuery::exists()
{
    const auto count = AccountTable(m_connection).count();
    if (!count)
        return count.error();
    return *count == 0 ? AccountPresence::Missing : AccountPresence::Present;
}

Result<std::vector<StaffAccount>> AccountQuery::staff(bool withInactive)
{
    const auto members = StaffTable(m_connection).all();
    if (!members)
        return members.error();
    const auto accounts = AccountTable(m_connection).all();
    if (!accounts)
        return accounts.error();
    std::vector<StaffAccount> staff;
    for (const StaffMember& member : *members) {
        if (!member.isActive && !withInactive)
            continue;
        const auto own = std::find_if(accounts->begin(), accounts->end(),
            [&](const AccountRow& row) { return row.staff == member.id; });
        staff.push_back({member, own == accounts->end() ? std::nullopt : std::optional(viewOf(*own, m_now))});
    }
    return staff;
}

Result<std::vector<StaffAccount>> AccountQuery::whoMaySignIn()
{
    return filtered(staff(), [](const StaffAccount& one) { return one.canSignIn(); });
}

Result<std::vector<StaffAccount>> AccountQuery::administrators()
{
    return filtered(staff(), [](const StaffAccount& one) { return one.member.roles.testFlag(Role::Administrator); });
}

Result<StaffAccount> AccountQuery::withLogin(const QString& login)
{
    const Error missing {ErrorKind::NotFound, {QStringLiteral("account"), login}, {}};
    const auto wanted = Login::parse(login);
    if (!wanted)
        return missing;
    auto found = filtered(staff(true),
        [&](const StaffAccount& one) { return one.account && one.account->login == wanted->toString(); });
    if (!found)
        return found.error();
    return found->empty() ? Result<StaffAccount>(missing) : Result<StaffAccount>(found->front());
}

} // namespace tanu
