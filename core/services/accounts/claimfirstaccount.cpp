#include "core/services/accounts/claimfirstaccount.h"

#include "core/services/accounts/accountactor.h"
#include "core/services/accounts/accountentries.h"
#include "core/services/accounts/administrator.h"
#include "core/storage/accounttable.h"

namespace tanu {

ClaimFirstAccount::ClaimFirstAccount(Connection& connection, const Clock& clock, const PasswordCost& cost)
    : m_connection(connection)
    , m_clock(clock)
    , m_cost(cost)
{
}

Result<ClaimedAccount> ClaimFirstAccount::run(const StaffId& staff, const OwnCredentials& given)
{
    const auto member = activeAdministrator(m_connection, staff);
    if (!member)
        return member.error();
    const auto credentials = credentialsFor(*member, given.login, given.password, m_cost);
    if (!credentials)
        return credentials.error();
    return inTransaction(m_connection, [&]() -> Result<ClaimedAccount> {
        const auto count = AccountTable(m_connection).count();
        if (!count)
            return count.error();
        if (*count > 0)
            return Error {ErrorKind::AlreadyThere, {QStringLiteral("account"), QString()}, {}};
        if (const auto still = activeAdministrator(m_connection, staff); !still)
            return still.error();
        const auto key = storeFirstAccount(m_connection, m_clock.now(), staff, *credentials);
        if (!key)
            return key.error();
        auto actor = actorOf(m_connection, staff);
        if (!actor)
            return actor.error();
        if (const auto noted = noteAccountEntry(m_connection, m_clock, firstAccountEntry, staff); !noted)
            return noted.error();
        return ClaimedAccount {*std::move(actor), *key};
    });
}

} // namespace tanu
