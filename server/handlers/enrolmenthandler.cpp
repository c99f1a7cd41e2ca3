#include "server/handlers/enrolmenthandler.h"

#include "core/wire/enrolment.h"
#include "core/wire/requestsignature.h"
#include "server/actions/enroldevice.h"
#include "server/handlers/authentication.h"
#include "server/storage/answertable.h"

namespace tanu::server {

EnrolmentHandler::EnrolmentHandler(const ServerContext& context, const Refusals& refusals)
    : m_context(context)
    , m_refusals(refusals)
    , m_limit(context, "enrol", {20, 6.0})
{
}

void EnrolmentHandler::addTo(Router& router)
{
    router.add(HttpMethod::Get, QStringLiteral("/api/v1/hello"),
        [this](const HttpRequest& request, const QStringList&) { return askHello(request); });
    router.add(HttpMethod::Post, QStringLiteral("/api/v1/hello"),
        [this](const HttpRequest& request, const QStringList&) { return postHello(request); });
    router.add(HttpMethod::Post, QStringLiteral("/api/v1/enrol"),
        [this](const HttpRequest& request, const QStringList&) { return enrol(request); });
}

HttpResponse EnrolmentHandler::askHello(const HttpRequest& request) const
{
    const QString asked = request.parameter(QStringLiteral("protocol"));
    return hello(asked.isEmpty() ? protocolVersion : asked.toInt(), std::nullopt);
}

HttpResponse EnrolmentHandler::postHello(const HttpRequest& request) const
{
    const auto question = parseHelloRequest(request.body);
    if (!question)
        return m_refusals.ofBody(question.problem());
    const bool isSigned = !request.header(QByteArray(RequestSignature::headerName).toLower()).isEmpty();
    if (question->protocol < 2 || !isSigned)
        return hello(question->protocol, std::nullopt);
    const auto device = authenticate(m_context, request);
    if (!device)
        return m_refusals.of(device.error());
    const auto standing = standingOf(*device);
    return standing ? hello(question->protocol, *standing) : m_refusals.of(standing.error());
}

Result<DeviceStanding> EnrolmentHandler::standingOf(const Device& device) const
{
    DeviceStanding standing{device.id, device.sequence, std::nullopt};
    const auto last = AnswerTable(m_context.connection).batchAt(device.id, device.sequence);
    if (!last)
        return last.error();
    standing.batch = *last;
    return standing;
}

HttpResponse EnrolmentHandler::hello(int protocol, const std::optional<DeviceStanding>& standing) const
{
    if (const auto good = checkProtocol(protocol, lowestProtocolVersion, protocolVersion); !good)
        return m_refusals.of(good.error());
    const auto epoch = currentEpoch(m_context.connection);
    if (!epoch)
        return m_refusals.of(epoch.error());
    HelloAnswer answer;
    answer.server = m_context.identity.id;
    answer.epoch = *epoch;
    answer.time = m_context.clock.now();
    answer.greatestBatchBytes = greatestBody;
    answer.greatestBatchRecords = greatestBatch;
    if (protocol >= 2) {
        answer.chunkBytes = m_context.chunkBytes;
        answer.standing = standing;
    }
    return HttpResponse::cbor(m_context.signer.message(payloadOf(answer), signedfor::hello));
}

HttpResponse EnrolmentHandler::enrol(const HttpRequest& request) const
{
    const auto wait = m_limit.take(request.client);
    if (!wait)
        return m_refusals.of(wait.error());
    if (*wait > 0)
        return m_refusals.tooMany(*wait);
    const auto message = parseSigned(request.body, signedfor::enrolment);
    if (!message)
        return m_refusals.of(400, refusalcode::bodyMalformed);
    const auto question = parseEnrolmentRequest(message->payload);
    if (!question)
        return m_refusals.ofBody(question.problem());
    const auto key = PublicKey::fromBytes(question->publicKey);
    const bool isOwn =
        key && key->keyId() == message->keyId && verify(*key, message->toBeSigned, message->signature).isOk();
    if (!isOwn)
        return m_refusals.of(Error{ErrorKind::SignatureWrong, {}, {}});
    const auto answer = EnrolDevice(m_context).run(*question);
    return answer ? HttpResponse::cbor(*answer) : m_refusals.of(answer.error());
}

} // namespace tanu::server
