#include "core/wire/base32.h"

namespace tanu {

namespace {

constexpr const char* alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

int valueOf(QChar sign)
{
    if (sign >= QLatin1Char('A') && sign <= QLatin1Char('Z'))
        return sign.unicode() - 'A';
    if (sign >= QLatin1Char('2') && sign <= QLatin1Char('7'))
        return sign.unicode() - '2' + 26;
    return -1;
}

Error malformed(const QString& why)
{
    return {ErrorKind::FieldMalformed, {QStringLiteral("base32")}, why};
}

} // namespace

QString toBase32(const QByteArray& bytes)
{
    QString text;
    text.reserve((bytes.size() * 8 + 4) / 5);
    quint32 pending = 0;
    int bits = 0;
    for (const char byte : bytes) {
        pending = (pending << 8) | static_cast<uchar>(byte);
        for (bits += 8; bits >= 5; bits -= 5)
            text += QLatin1Char(alphabet[(pending >> (bits - 5)) & 0x1fU]);
    }
    if (bits > 0)
        text += QLatin1Char(alphabet[(pending << (5 - bits)) & 0x1fU]);
    return text;
}

Result<QByteArray> fromBase32(const QString& text)
{
    const auto rest = text.size() % 8;
    if (rest == 1 || rest == 3 || rest == 6)
        return malformed(QStringLiteral("no such length"));
    QByteArray bytes;
    bytes.reserve(text.size() * 5 / 8);
    quint32 pending = 0;
    int bits = 0;
    for (const QChar sign : text) {
        const int value = valueOf(sign);
        if (value < 0)
            return malformed(QStringLiteral("sign outside the alphabet"));
        pending = (pending << 5) | static_cast<quint32>(value);
        bits += 5;
        if (bits < 8)
            continue;
        bits -= 8;
        bytes.append(static_cast<char>((pending >> bits) & 0xffU));
    }
    if ((pending & ((1U << bits) - 1U)) != 0)
        return malformed(QStringLiteral("unused bits are not zero"));
    return bytes;
}

} // namespace tanu
