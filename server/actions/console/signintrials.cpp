#include "server/actions/console/signintrials.h"

#include "core/database/transaction.h"
#include "core/domain/rules/signinpauses.h"
#include "core/security/hash.h"
#include "server/deeds/carryout.h"
#include "server/storage/signintrialtable.h"

namespace tanu::server {

namespace {

constexpr int trialDays = 1; ///< so long a trial is remembered

} // namespace

QByteArray trialKeyOf(const QString& login)
{
    const QString folded = login.trimmed().normalized(QString::NormalizationForm_C).toCaseFolded();
    return sha256("sign in " + folded.toUtf8());
}

Result<void> checkNotPaused(const ServerContext& context, const QByteArray& trialKey)
{
    const auto trial = SignInTrialTable(context.connection).find(trialKey);
    if (!trial)
        return trial.error();
    if (trial->has_value() && isPaused((*trial)->pausedUntil, context.clock.now()))
        return Error {ErrorKind::SignInPaused, {(*trial)->pausedUntil->toString(Qt::ISODate)}, {}};
    return {};
}

Result<void> noteFailure(const ServerContext& context, const QByteArray& trialKey, const QByteArray& account)
{
    const QDateTime now = context.clock.now();
    return inTransaction(context.connection, [&]() -> Result<void> {
        SignInTrialTable trials(context.connection);
        if (const auto removed = trials.removeOlder(now.addDays(-trialDays)); !removed)
            return removed;
        const auto before = trials.find(trialKey);
        if (!before)
            return before.error();
        const int failures = before->has_value() ? (*before)->failures + 1 : 1;
        const int pause = pauseAfter(failures);
        const auto until = pause > 0 ? std::optional(now.addSecs(pause)) : std::nullopt;
        if (const auto put = trials.put({trialKey, failures, now, until}); !put)
            return put;
        return carryOut(context,
            {{now, QStringLiteral("nobody"), QStringLiteral("signInRefused"), QStringLiteral("operator"), account, {}}});
    });
}

} // namespace tanu::server
