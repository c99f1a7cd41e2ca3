#include "server/actions/console/ownaccount.h"

#include "core/database/transaction.h"
#include "core/domain/rules/passwords.h"
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

OwnAccount::OwnAccount(const ServerContext& context, const Operator& account)
    : m_context(context)
    , m_account(account)
{
}

Result<QByteArray> OwnAccount::changePassword(const QString& oldPassword, const QString& newPassword) const
{
    const QByteArray trialKey = trialKeyOf(m_account.acting.login, QStringLiteral("signed in"));
    if (const auto free = checkNotPaused(m_context, trialKey); !free)
        return free.error();
    if (const auto right = verifyPassword(oldPassword, m_account.password); !right) {
        const auto noted = noteFailure(m_context, trialKey, m_account.acting.id);
        return noted ? right.error() : noted.error();
    }
    const PasswordGround ground {m_account.name.split(QLatin1Char(' ')) + QStringList {m_account.acting.login},
        oldPassword};
    if (const auto strong = checkPassword(newPassword, ground); !strong)
        return strong.error();
    const auto hash = hashPassword(newPassword, consolePasswordCost());
    if (!hash)
        return hash.error();
    return inTransaction(m_context.connection, [&]() -> Result<QByteArray> {
        const auto set = OperatorTable(m_context.connection).setPassword(m_account.acting.id, *hash, false);
        return set ? beginAnew("changePassword") : Result<QByteArray>(set.error());
    });
}

Result<OwnAccount::SetUp> OwnAccount::setUpCodes(const QByteArray& secret, const QString& code) const
{
    const auto step = totp::stepOf(secret, code, m_context.clock.now());
    if (!step)
        return ErrorKind::SignInRefused;
    QStringList shown;
    QStringList plain;
    for (int i = 0; i < recoveryCodes; ++i) {
        shown.append(newRecoveryCode());
        plain.append(plainRecoveryCode(shown.last()));
    }
    return inTransaction(m_context.connection, [&]() -> Result<SetUp> {
        const QByteArray& id = m_account.acting.id;
        if (const auto set = OperatorTable(m_context.connection).setSecret(id, secret, *step); !set)
            return set.error();
        if (const auto replaced = RecoveryCodeTable(m_context.connection).replace(id, plain); !replaced)
            return replaced.error();
        auto session = beginAnew("setUpCodes");
        if (!session)
            return session.error();
        return SetUp {*std::move(session), shown};
    });
}

Result<QByteArray> OwnAccount::beginAnew(const char* action) const
{
    const QByteArray& id = m_account.acting.id;
    if (const auto ended = OperatorSessionTable(m_context.connection).removeAllOf(id); !ended)
        return ended.error();
    auto session = OperatorSessions(m_context).begin(id);
    if (!session)
        return session;
    const auto noted = carryOutAs(m_context, m_account.acting, {action, QStringLiteral("operator"), id});
    return noted ? std::move(session) : Result<QByteArray>(noted.error());
}

} // namespace tanu::server
