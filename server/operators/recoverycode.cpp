#include "server/operators/recoverycode.h"

#include "core/security/hash.h"
#include "core/wire/base32.h"

namespace tanu::server {

namespace {

constexpr int randomSize = 10; ///< bytes
constexpr int codeLength = 16;
constexpr int groupLength = 4;

} // namespace

QString newRecoveryCode()
{
    const QString plain = toBase32(randomBytes(randomSize));
    QStringList groups;
    for (int at = 0; at < codeLength; at += groupLength)
        groups.append(plain.mid(at, groupLength));
    return groups.join(QLatin1Char('-'));
}

bool isRecoveryCode(const QString& typed)
{
    return plainRecoveryCode(typed).size() == codeLength;
}

QString plainRecoveryCode(const QString& typed)
{
    QString plain;
    for (const QChar sign : typed) {
        if (!sign.isSpace() && sign != QLatin1Char('-'))
            plain += sign.toUpper();
    }
    return plain;
}

} // namespace tanu::server
