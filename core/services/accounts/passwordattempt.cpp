#include "core/services/accounts/passwordattempt.h"

#include "core/database/transaction.h"
#include "core/domain/rules/signinpauses.h"
#include "core/services/accounts/accountentries.h"
#include "core/storage/accounttable.h"
#include "core/storage/stafftable.h"

namespace tanu {

namespace {

QString isoOf(const QDateTime& moment)
{
    return moment.toUTC().toString(Qt::ISODate);
}

/// The account of somebody who may sign in at all.
Result<std::optional<AccountRow>> openAccount(Connection& connection, const std::optional<StaffId>& staff)
{
    if (!staff)
        return std::optional<AccountRow>();
    auto account = AccountTable(connection).find(*staff);
    if (!account || !account->has_value())
        return account;
    const auto member = StaffTable(connection).load(*staff);
    if (!member)
        return member.error();
    if (!(*account)->isActive || !member->isActive)
        return std::optional<AccountRow>();
    return account;
}

/// One wrong password more; the account may pause for it.
Result<void> recordWrong(Connection& connection, const Clock& clock, AccountRow account, const char* entry)
{
    const int pause = pauseAfter(++account.failures);
    if (pause > 0)
        account.pausedUntil = clock.now().addSecs(pause);
    if (const auto stored = AccountTable(connection).put(account); !stored)
        return stored;
    if (const auto noted = noteAccountEntry(connection, clock, entry, account.staff); !noted || pause == 0)
        return noted;
    Cbor until = Cbor::map();
    until.insert(QStringLiteral("until"), isoOf(*account.pausedUntil));
    return noteAccountEntry(connection, clock, signInPausedEntry, account.staff, until);
}

} // namespace

Result<void> PasswordAttempt::verify(const QString& password)
{
    const Result<void> verified = verifyPassword(password, m_hash);
    if (!verified && verified.error().kind != ErrorKind::SignInRefused)
        return verified;
    m_isRight = verified.isOk() && !m_staff.isNull();
    if (!m_isRight || !needsRehash(m_hash, m_cost))
        return {};
    return prepare(password);
}

Result<void> PasswordAttempt::prepare(const QString& newPassword)
{
    if (!m_isRight)
        return {};
    auto hash = hashPassword(newPassword, m_cost);
    if (!hash)
        return hash.error();
    m_newHash = *std::move(hash);
    return {};
}

PasswordBook::PasswordBook(Connection& connection, const Clock& clock, const PasswordCost& cost)
    : m_connection(connection)
    , m_clock(clock)
    , m_cost(cost)
{
}

Result<PasswordAttempt> PasswordBook::begin(const QString& login)
{
    const auto typed = Login::parse(login);
    if (!typed)
        return attemptFor(std::nullopt);
    const auto account = AccountTable(m_connection).findByLogin(*typed);
    if (!account)
        return account.error();
    return attemptFor(account->has_value() ? std::optional((*account)->staff) : std::nullopt);
}

Result<PasswordAttempt> PasswordBook::begin(const StaffId& staff)
{
    return attemptFor(staff);
}

Result<PasswordAttempt> PasswordBook::attemptFor(const std::optional<StaffId>& staff)
{
    const auto account = openAccount(m_connection, staff);
    if (!account)
        return account.error();
    PasswordAttempt attempt;
    attempt.m_cost = m_cost;
    attempt.m_hash = account->has_value() ? (*account)->password : decoyHash(m_cost);
    if (!account->has_value())
        return attempt;
    attempt.m_staff = (*account)->staff;
    if (!isPaused((*account)->pausedUntil, m_clock.now()))
        return attempt;
    const auto noted = inTransaction(m_connection,
        [&] { return noteAccountEntry(m_connection, m_clock, signInRefusedEntry, attempt.m_staff); });
    if (!noted)
        return noted.error();
    return Error {ErrorKind::SignInPaused, {isoOf(*(*account)->pausedUntil)}, {}};
}

Result<void> PasswordBook::settle(const PasswordAttempt& attempt, const Entries& entries, const Cbor& facts)
{
    return count(attempt, entries, facts, Purpose::Ask);
}

Result<void> PasswordBook::settleChange(const PasswordAttempt& attempt, const Entries& entries)
{
    return count(attempt, entries, Cbor::map(), Purpose::Change);
}

Result<void> PasswordBook::count(
    const PasswordAttempt& attempt, const Entries& entries, const Cbor& facts, Purpose purpose)
{
    bool isRight = false;
    const auto counted = inTransaction(m_connection, [&]() -> Result<void> {
        const auto found = openAccount(
            m_connection, attempt.m_staff.isNull() ? std::nullopt : std::optional(attempt.m_staff));
        if (!found)
            return found.error();
        if (!found->has_value())
            return noteAccountEntry(m_connection, m_clock, entries.wrong, attempt.m_staff);
        AccountRow account = **found;
        // Attempts that ran side by side: a pause or another password that came meanwhile counts.
        isRight = attempt.m_isRight && account.password == attempt.m_hash
            && !isPaused(account.pausedUntil, m_clock.now());
        if (!isRight)
            return recordWrong(m_connection, m_clock, account, entries.wrong);
        account.failures = 0;
        account.pausedUntil.reset();
        if (!attempt.m_newHash.isEmpty())
            account.password = attempt.m_newHash;
        if (purpose == Purpose::Change) {
            account.changedAt = m_clock.now();
            account.mustChange = false;
        }
        if (const auto stored = AccountTable(m_connection).put(account); !stored)
            return stored;
        return noteAccountEntry(m_connection, m_clock, entries.right, account.staff, facts);
    });
    if (!counted)
        return counted;
    return isRight ? Result<void>() : Result<void>(ErrorKind::SignInRefused);
}

} // namespace tanu
