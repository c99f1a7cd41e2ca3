#include "server/handlers/authentication.h"

#include "core/wire/requestsignature.h"

namespace tanu::server {

Result<Device> authenticate(const ServerContext& context, const HttpRequest& request)
{
    const QByteArray header = request.header(QByteArray(RequestSignature::headerName).toLower());
    const auto signature = RequestSignature::parse(header);
    if (!signature)
        return ErrorKind::SignatureWrong;
    const auto device = DeviceTable(context.connection).find(signature->device);
    if (!device)
        return device.error();
    if (!device->has_value())
        return ErrorKind::SignatureWrong;
    const auto key = PublicKey::fromBytes((*device)->publicKey);
    if (!key)
        return key.error();
    const QByteArray bytes = requestToBeSigned(
        nameOf(request.method), request.target, request.body, signature->device, signature->deviceTime);
    if (!verify(*key, bytes, signature->signature))
        return ErrorKind::SignatureWrong;
    if ((*device)->fencedAt)
        return Error{ErrorKind::ActionNotAllowed, {QStringLiteral("request"), QStringLiteral("fenced")}, {}};
    return **device;
}

} // namespace tanu::server
