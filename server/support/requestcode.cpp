#include "server/support/requestcode.h"

#include "core/security/hash.h"

namespace tanu::server {

namespace {

// No 0, 1, I, O: the code is written down and typed.
constexpr char alphabet[] = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
constexpr int codeLength = 12; // of five bits each
constexpr const char* place = "support_request.code";

QByteArray bareCode(const Sealer& sealer, const QByteArray& request)
{
    const QByteArray print = sealer.fingerprint(place, request);
    QByteArray code;
    for (int i = 0; i < codeLength; ++i)
        code += alphabet[static_cast<uchar>(print[i]) % 32];
    return code;
}

} // namespace

QString requestCode(const Sealer& sealer, const QByteArray& request)
{
    QString code = QString::fromLatin1(bareCode(sealer, request));
    for (int at = codeLength - 4; at > 0; at -= 4)
        code.insert(at, QLatin1Char('-'));
    return code;
}

bool isRequestCode(const Sealer& sealer, const QByteArray& request, const QString& typed)
{
    QString bare;
    for (const QChar sign : typed) {
        if (sign.isLetterOrNumber())
            bare += sign.toUpper();
    }
    return isEqualInConstantTime(bareCode(sealer, request), bare.toUtf8());
}

} // namespace tanu::server
