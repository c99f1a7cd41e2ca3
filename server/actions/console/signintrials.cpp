#include "server/actions/console/signintrials.h"

#include "core/database/transaction.h"
#include "core/domain/rules/signinpauses.h"
#include "core/security/hash.h"
#include "core/wire/cbor.h"
#include "server/deeds/carryout.h"
#include "server/storage/signintrialtable.h"

#include <algorithm>

namespace tanu::server {

namespace {

constexpr int trialDays = 1; ///< so long a trial is remembered
constexpr int notedOneByOne = 10;

QByteArray countKeyOf(const QByteArray& account)
{
    return sha256("refused " + account);
}

bool isNoted(int refusals)
{
    const bool isPowerOfTwo = (refusals & (refusals - 1)) == 0;
    return refusals <= notedOneByOne || isPowerOfTwo;
}

/// How many there are now.
Result<int> countOne(SignInTrialTable& trials, const QByteArray& key, const QDateTime& now, bool pauses)
{
    const auto before = trials.find(key);
    if (!before)
        return before.error();
    constexpr int greatest = 1'000'000'000;
    const int failures = before->has_value() ? std::min((*before)->failures, greatest) + 1 : 1;
    const int pause = pauses ? pauseAfter(failures) : 0;
    const auto until = pause > 0 ? std::optional(now.addSecs(pause)) : std::nullopt;
    const auto put = trials.put({key, failures, now, until});
    return put ? Result<int>(failures) : Result<int>(put.error());
}

} // namespace

QByteArray trialKeyOf(const QString& login, const QString& network)
{
    const QString folded = login.trimmed().normalized(QString::NormalizationForm_C).toCaseFolded();
    return sha256("sign in " + sha256(folded.toUtf8()) + network.toUtf8());
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
        if (const auto counted = countOne(trials, trialKey, now, true); !counted)
            return counted.error();
        const auto refusals = countOne(trials, countKeyOf(account), now, false);
        if (!refusals)
            return refusals.error();
        if (!isNoted(*refusals))
            return {};
        Cbor content = Cbor::map();
        content.insert(QLatin1String("refusals"), *refusals);
        return carryOut(context,
            {{now, QStringLiteral("nobody"), QStringLiteral("signInRefused"), QStringLiteral("operator"), account,
                content.encode()}});
    });
}

Result<void> forgetFailures(const ServerContext& context, const QByteArray& trialKey, const QByteArray& account)
{
    SignInTrialTable trials(context.connection);
    const auto forgotten = trials.remove(trialKey);
    return forgotten ? trials.remove(countKeyOf(account)) : forgotten;
}

} // namespace tanu::server
