#include "core/services/accounts/screenlock.h"

#include "core/database/transaction.h"
#include "core/services/accounts/accountentries.h"

namespace tanu {

LockScreen::LockScreen(Desk& desk)
    : m_desk(desk)
{
}

Result<void> LockScreen::run()
{
    return inTransaction(m_desk.connection,
        [&] { return noteAccountEntry(m_desk.connection, m_desk.clock, screenLockedEntry, m_desk.actor.id); });
}

UnlockScreen::UnlockScreen(Desk& desk, const PasswordCost& cost)
    : m_desk(desk)
    , m_book(desk.connection, desk.clock, cost)
{
}

Result<PasswordAttempt> UnlockScreen::begin()
{
    return m_book.begin(m_desk.actor.id);
}

Result<void> UnlockScreen::finish(const PasswordAttempt& attempt)
{
    return m_book.settle(attempt, {screenUnlockedEntry, passwordRefusedEntry}, Cbor::map());
}

Result<void> UnlockScreen::run(const QString& password)
{
    auto attempt = begin();
    if (!attempt)
        return attempt.error();
    if (const auto tried = attempt->verify(password); !tried)
        return tried;
    return finish(*attempt);
}

} // namespace tanu
