#include "server/actions/receivebatch.h"

#include "server/context/limits.h"

namespace tanu::server {

ReceiveBatch::ReceiveBatch(const ServerContext& context)
    : m_context(context)
{
}

Result<QByteArray> ReceiveBatch::run(const Device& device, const QByteArray& bytes, TakeBatch::Way way) const
{
    const auto batch = parseBatch(bytes);
    if (!batch)
        return Error{ErrorKind::AnswerMalformed, {batch.problem().code, batch.problem().path}, {}};
    if (way == TakeBatch::Way::Net && batch->records.size() > greatestBatch)
        return Error{ErrorKind::FieldTooLong, {QStringLiteral("records"), QString::number(greatestBatch)}, {}};
    const auto key = PublicKey::fromBytes(device.publicKey);
    if (!key)
        return key.error();
    const SignedMessage& message = batch->message;
    const bool isOwn =
        key->keyId() == message.keyId && verify(*key, message.toBeSigned, message.signature).isOk();
    if (!isOwn)
        return ErrorKind::SignatureWrong;
    return TakeBatch(m_context).run(device, *batch, way);
}

} // namespace tanu::server
