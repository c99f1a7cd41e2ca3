#include "core/wire/qrtext.h"

#include "core/wire/base32.h"

#include <QtCore/QRegularExpression>

namespace tanu {

namespace {

bool isHost(const QString& upperCase)
{
    static const QRegularExpression host(
        QStringLiteral("\\A[A-Z0-9](?:[A-Z0-9-]*[A-Z0-9])?(?:\\.[A-Z0-9](?:[A-Z0-9-]*[A-Z0-9])?)*(?::[0-9]{1,5})?\\z"));
    return upperCase.size() <= 100 && host.match(upperCase).hasMatch();
}

Error malformed(const QString& what)
{
    return {ErrorKind::TokenMalformed, {}, what};
}

} // namespace

Result<QString> qrText(const QString& host, const CertificateNumber& serial, const QByteArray& token)
{
    const QString upperCase = host.toUpper();
    if (!isHost(upperCase))
        return Error {ErrorKind::FieldMalformed, {QStringLiteral("host"), host}, {}};
    return QStringLiteral("HTTPS://%1/V/%2#%3").arg(upperCase, serial.toString(), toBase32(token));
}

Result<QrText> parseQrText(const QString& text)
{
    static const QRegularExpression shape(QStringLiteral("\\A[Hh][Tt][Tt][Pp][Ss]://([^/#?]+)/[Vv]/([^/#?]+)#([A-Z2-7]+)\\z"));
    const auto match = shape.match(text);
    if (!match.hasMatch())
        return malformed(QStringLiteral("not the text of a document's QR code"));
    const QString host = match.captured(1).toUpper();
    if (!isHost(host))
        return malformed(QStringLiteral("host"));
    const auto serial = CertificateNumber::parse(match.captured(2));
    if (!serial)
        return serial.error();
    if (serial->toString() != match.captured(2))
        return malformed(QStringLiteral("serial written in another way"));
    const auto token = fromBase32(match.captured(3));
    if (!token)
        return malformed(token.error().detail);
    return QrText {host, *serial, *token};
}

} // namespace tanu
