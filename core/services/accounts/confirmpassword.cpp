#include "core/services/accounts/confirmpassword.h"

#include "core/services/accounts/accountentries.h"

namespace tanu {

ConfirmPassword::ConfirmPassword(Desk& desk, const PasswordCost& cost)
    : m_desk(desk)
    , m_book(desk.connection, desk.clock, cost)
{
}

Result<PasswordAttempt> ConfirmPassword::begin()
{
    return m_book.begin(m_desk.actor.id);
}

Result<std::shared_ptr<Proof>> ConfirmPassword::finish(const PasswordAttempt& attempt, Action action, int deeds)
{
    Q_ASSERT_X(deeds > 0, "ConfirmPassword", "a proof is for something");
    Cbor facts = Cbor::map();
    facts.insert(QStringLiteral("action"), codeOf(action));
    facts.insert(QStringLiteral("deeds"), deeds);
    if (const auto settled = m_book.settle(attempt, {passwordConfirmedEntry, passwordRefusedEntry}, facts); !settled)
        return settled.error();
    std::shared_ptr<Proof> proof(new Proof);
    proof->m_who = attempt.staff();
    proof->m_action = action;
    proof->m_deedsLeft = deeds;
    proof->m_made = m_desk.clock.elapsed();
    return proof;
}

Result<std::shared_ptr<Proof>> ConfirmPassword::run(const QString& password, Action action, int deeds)
{
    auto attempt = begin();
    if (!attempt)
        return attempt.error();
    if (const auto tried = attempt->verify(password); !tried)
        return tried.error();
    return finish(*attempt, action, deeds);
}

} // namespace tanu
