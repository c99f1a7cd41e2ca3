#include "core/services/accounts/recoveradministrator.h"

#include "core/services/accounts/accountactor.h"
#include "core/services/accounts/accountentries.h"
#include "core/services/accounts/administrator.h"
#include "core/storage/accounttable.h"
#include "core/storage/recoverymark.h"

namespace tanu {

RecoverAdministrator::RecoverAdministrator(Connection& connection, const Clock& clock, const PasswordCost& cost)
    : m_connection(connection)
    , m_clock(clock)
    , m_cost(cost)
{
}

Result<void> RecoverAdministrator::checkKey(const QString& recoveryKey)
{
    const auto key = RecoveryKey::parse(recoveryKey);
    if (!key)
        return key.error();
    const auto mark = loadRecoveryMark(m_connection);
    if (!mark)
        return mark.error();
    if (mark->has_value() && (*mark)->isOf(*key))
        return {};
    const auto noted = inTransaction(m_connection,
        [&] { return noteAccountEntry(m_connection, m_clock, recoveryRefusedEntry, StaffId()); });
    return noted ? Result<void>(ErrorKind::RecoveryKeyWrong) : noted;
}

Result<Actor> RecoverAdministrator::run(
    const QString& recoveryKey, const StaffId& administrator, const OwnCredentials& given)
{
    if (const auto right = checkKey(recoveryKey); !right)
        return right.error();
    const auto member = activeAdministrator(m_connection, administrator);
    if (!member)
        return member.error();
    const auto credentials = credentialsFor(*member, given.login, given.password, m_cost);
    if (!credentials)
        return credentials.error();
    return inTransaction(m_connection, [&]() -> Result<Actor> {
        const auto stored = AccountTable(m_connection)
                                .put({administrator, credentials->login, credentials->hash, m_clock.now()});
        if (!stored)
            return stored.error();
        if (const auto noted = noteAccountEntry(m_connection, m_clock, recoveredEntry, administrator); !noted)
            return noted.error();
        return actorOf(m_connection, administrator);
    });
}

ReplaceRecoveryKey::ReplaceRecoveryKey(Desk& desk)
    : m_desk(desk)
{
}

Result<QString> ReplaceRecoveryKey::run()
{
    if (const auto allowed = checkRole(m_desk.actor, Action::SaveAccount); !allowed)
        return allowed.error();
    if (const auto proved = checkProof(m_desk, Action::SaveAccount); !proved)
        return proved.error();
    const auto key = RecoveryKey::make();
    if (!key)
        return key.error();
    const auto replaced = perform(m_desk, Action::SaveAccount, [&](Deed& deed) -> Result<void> {
        deed.about("recovery-key");
        return storeRecoveryMark(deed.connection(), RecoveryMark::of(*key));
    });
    if (!replaced)
        return replaced.error();
    m_desk.proof->use();
    return key->toText();
}

} // namespace tanu
