#include "core/security/totp.h"

#include "core/security/hash.h"

#include <liboath/oath.h>

namespace tanu::totp {

namespace {

std::optional<QByteArray> codeOfStep(const QByteArray& secret, qint64 step)
{
    QByteArray code(digits + 1, '\0');
    const int failed = oath_totp_generate(secret.constData(), static_cast<size_t>(secret.size()), step * stepSeconds,
        static_cast<unsigned>(stepSeconds), 0, static_cast<unsigned>(digits), code.data());
    if (failed != OATH_OK)
        return std::nullopt;
    code.chop(1);
    return code;
}

QByteArray digitsIn(const QString& typed)
{
    QByteArray found;
    for (const QChar sign : typed) {
        if (!sign.isSpace())
            found += sign.toLatin1();
    }
    return found;
}

} // namespace

Result<QString> codeAt(const QByteArray& secret, const QDateTime& moment)
{
    const auto code = codeOfStep(secret, moment.toSecsSinceEpoch() / stepSeconds);
    if (!code)
        return Error {ErrorKind::KeyStoreUnavailable, {}, QStringLiteral("no one-time code")};
    return QString::fromLatin1(*code);
}

std::optional<qint64> stepOf(const QByteArray& secret, const QString& typed, const QDateTime& moment)
{
    const QByteArray given = digitsIn(typed);
    const qint64 now = moment.toSecsSinceEpoch() / stepSeconds;
    std::optional<qint64> found;
    for (qint64 step = now - stepsAround; step <= now + stepsAround; ++step) {
        const auto code = codeOfStep(secret, step);
        if (code && isEqualInConstantTime(*code, given))
            found = step;
    }
    return found;
}

} // namespace tanu::totp
