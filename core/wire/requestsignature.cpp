#include "core/wire/requestsignature.h"

#include "core/base/strongid.h"
#include "core/wire/sha256.h"

#include <QtCore/QByteArrayList>

namespace tanu {

namespace {

constexpr auto base64 = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
const QByteArray version = "v1";

QByteArray millisecondsOf(const QDateTime& moment)
{
    return QByteArray::number(moment.toMSecsSinceEpoch());
}

} // namespace

QByteArray RequestSignature::headerValue() const
{
    return QByteArrayList {version, uuidToText(device).toLatin1(), millisecondsOf(deviceTime),
                           signature.toBase64(base64)}
        .join(' ');
}

Result<RequestSignature> RequestSignature::parse(const QByteArray& headerValue)
{
    const QByteArrayList parts = headerValue.split(' ');
    if (headerValue.size() > 200 || parts.size() != 4 || parts.at(0) != version)
        return Error {ErrorKind::SignatureWrong, {}, QStringLiteral("header")};
    bool isNumber = false;
    const qint64 milliseconds = parts.at(2).toLongLong(&isNumber);
    const RequestSignature read {uuidFromText(QString::fromLatin1(parts.at(1))),
                                 QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC),
                                 QByteArray::fromBase64(parts.at(3), base64)};
    const bool good = isNumber && read.device.size() == 16 && read.signature.size() == 64;
    if (!good || read.headerValue() != headerValue)
        return Error {ErrorKind::SignatureWrong, {}, QStringLiteral("header")};
    return read;
}

QByteArray requestToBeSigned(const QByteArray& method, const QByteArray& path, const QByteArray& body,
                             const QByteArray& device, const QDateTime& deviceTime)
{
    return QByteArrayList {"tanu/request/1",
                           method,
                           path,
                           sha256Of(body).toHex(),
                           device.toHex(),
                           millisecondsOf(deviceTime)}
        .join('\n');
}

} // namespace tanu
