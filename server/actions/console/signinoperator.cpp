#include "server/actions/console/signinoperator.h"

#include "core/database/transaction.h"
#include "core/domain/values/login.h"
#include "core/security/passwords.h"
#include "core/security/totp.h"
#include "server/actions/console/operatordeed.h"
#include "server/actions/console/operatorsessions.h"
#include "server/actions/console/signintrials.h"
#include "server/operators/recoverycode.h"
#include "server/operators/sessionrules.h"
#include "server/storage/operatortable.h"
#include "server/storage/recoverycodetable.h"

namespace tanu::server {

namespace {

/// Nobody has a login that cannot be one.
Result<std::optional<Operator>> accountOf(Connection& connection, const QString& typed)
{
    const auto login = Login::parse(typed);
    if (!login)
        return std::optional<Operator>();
    return OperatorTable(connection).findByLogin(login->toString());
}

} // namespace

SignInOperator::SignInOperator(const ServerContext& context)
    : m_context(context)
{
}

Result<OpenedSession> SignInOperator::run(const SignInWords& words) const
{
    const QByteArray trialKey = trialKeyOf(words.login, words.network);
    if (const auto free = checkNotPaused(m_context, trialKey); !free)
        return free.error();
    const auto account = accountOf(m_context.connection, words.login);
    if (!account)
        return account.error();
    const bool isKnown = account->has_value() && !(*account)->closedAt;
    const QString hash = isKnown ? (*account)->password : decoyHash(consolePasswordCost());
    const auto verified = verifyPassword(words.password, hash);
    if (!verified && verified.error().kind != ErrorKind::SignInRefused)
        return verified.error();
    const Factor factor = isKnown ? factorOf(**account, words.code) : Factor {};
    if (!verified || !isKnown || !factor.isRight)
        return refusal(*account, trialKey);
    auto opened = open(**account, factor, words.code, trialKey);
    if (!opened && opened.error().kind == ErrorKind::SignInRefused)
        return refusal(*account, trialKey);
    return opened;
}

SignInOperator::Factor SignInOperator::factorOf(const Operator& account, const QString& code) const
{
    if (!account.secret)
        return {true, std::nullopt, false};
    if (isRecoveryCode(code))
        return {true, std::nullopt, true};
    const auto step = totp::stepOf(*account.secret, code, m_context.clock.now());
    return {step && *step > account.usedStep, step, false};
}

Result<void> SignInOperator::useFactor(const Operator& account, const Factor& factor, const QString& code) const
{
    if (!factor.step && !factor.isRecovery)
        return {};
    const QByteArray& id = account.acting.id;
    const auto used = factor.step
        ? OperatorTable(m_context.connection).useStep(id, *factor.step)
        : RecoveryCodeTable(m_context.connection).use(id, plainRecoveryCode(code), m_context.clock.now());
    if (!used)
        return used.error();
    return *used == 1 ? Result<void>() : Result<void>(ErrorKind::SignInRefused);
}

Result<OpenedSession> SignInOperator::open(
    const Operator& account, const Factor& factor, const QString& code, const QByteArray& trialKey) const
{
    return inTransaction(m_context.connection, [&]() -> Result<OpenedSession> {
        if (const auto used = useFactor(account, factor, code); !used)
            return used.error();
        if (const auto forgotten = forgetFailures(m_context, trialKey, account.acting.id); !forgotten)
            return forgotten.error();
        const QDateTime now = m_context.clock.now();
        if (const auto seen = OperatorTable(m_context.connection).noteSeen(account.acting.id, now); !seen)
            return seen.error();
        auto id = OperatorSessions(m_context).begin(account.acting.id);
        if (!id)
            return id.error();
        const char* action = factor.isRecovery ? "signInByRecoveryCode" : "signIn";
        const auto noted = carryOutAs(m_context, account.acting, {action, QStringLiteral("operator"), account.acting.id});
        if (!noted)
            return noted.error();
        return OpenedSession {*std::move(id), account};
    });
}

Error SignInOperator::refusal(const std::optional<Operator>& account, const QByteArray& trialKey) const
{
    const auto noted = noteFailure(m_context, trialKey, account ? account->acting.id : QByteArray());
    return noted ? Error {ErrorKind::SignInRefused, {}, {}} : noted.error();
}

} // namespace tanu::server
