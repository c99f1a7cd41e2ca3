#include "core/exchange/serverconversation.h"

#include "core/services/signedmessages.h"
#include "core/wire/apipaths.h"
#include "core/wire/cose.h"
#include "core/wire/refusal.h"
#include "core/wire/requestsignature.h"

namespace tanu {

namespace {

const QString notFound = QStringLiteral("404");

Error refusalOf(const HttpReply& reply)
{
    const auto refusal = parseRefusal(reply.body);
    const QString code = refusal ? refusal->problem.code : QString();
    if (refusal && code == nameOf(ErrorKind::ProtocolOutOfRange))
        return {ErrorKind::ProtocolOutOfRange, refusal->problem.arguments, {}};
    if (refusal && code == nameOf(ErrorKind::EnrolmentCodeWrong))
        return {ErrorKind::EnrolmentCodeWrong, {}, {}};
    Error refused {ErrorKind::ServerRefused, {QString::number(reply.status), code}, {}};
    if (!refusal)
        return refused;
    refused.detail = refusal->problem.path;
    if (!refusal->text.kk.isEmpty() || !refusal->text.ru.isEmpty())
        refused.arguments << refusal->text.kk << refusal->text.ru;
    return refused;
}

template <typename T>
Result<T> toResult(const Reading<T>& reading)
{
    if (!reading)
        return reading.error();
    return *reading;
}

} // namespace

ServerConversation::ServerConversation(
    Transport& transport, const SigningKey& key, const Clock& clock, Party party, IsStopped isStopped)
    : m_transport(transport)
    , m_key(key)
    , m_clock(clock)
    , m_party(std::move(party))
    , m_isStopped(std::move(isStopped))
{
}

Result<QByteArray> ServerConversation::call(
    const QByteArray& method, const QByteArray& path, const QByteArray& body, bool isSigned)
{
    HttpRequest request {method, path, body, {}};
    if (isSigned) {
        const QDateTime now = m_clock.now();
        const QByteArray signature = m_key.sign(requestToBeSigned(method, path, body, m_party.device, now));
        request.headers.append(
            {RequestSignature::headerName, RequestSignature {m_party.device, now, signature}.headerValue()});
    }
    const auto reply = m_transport.send(request, m_isStopped);
    if (!reply)
        return reply.error();
    m_retryAfterSeconds = reply->retryAfterSeconds;
    if (reply->status != 200)
        return refusalOf(*reply);
    return reply->body;
}

Result<QByteArray> ServerConversation::open(const QByteArray& message, const char* purpose) const
{
    if (!m_party.server)
        return ErrorKind::NotEnrolled;
    return openMessage(*m_party.server, message, purpose);
}

Result<EnrolmentAnswer> ServerConversation::enrol(const EnrolmentRequest& request)
{
    const QByteArray message = signMessage(m_key, payloadOf(request), signedfor::enrolment);
    const auto reply = call("POST", apipath::enrol, message, false);
    if (!reply)
        return reply.error();
    const auto opened = parseSigned(*reply, signedfor::enrolment);
    if (!opened)
        return opened.error();
    const auto answer = toResult(parseEnrolmentAnswer(opened->payload));
    if (!answer)
        return answer.error();
    const auto serverKey = PublicKey::fromBytes(answer->serverPublicKey);
    if (!serverKey)
        return serverKey.error();
    if (const auto verified = openMessage(*serverKey, *reply, signedfor::enrolment); !verified)
        return verified.error();
    return *answer;
}

Result<HelloAnswer> ServerConversation::hello()
{
    const auto reply = call("POST", apipath::hello,
        payloadOf(HelloRequest {m_party.device, protocolVersion, QStringLiteral("tanu")}));
    if (!reply)
        return reply.error();
    const auto payload = open(*reply, signedfor::hello);
    if (!payload)
        return payload.error();
    const auto answer = toResult(parseHelloAnswer(*payload));
    if (!answer)
        return answer.error();
    if (const auto fits = checkProtocol(protocolVersion, answer->lowestProtocol, answer->highestProtocol); !fits)
        return fits.error();
    if (answer->standing && answer->standing->device != m_party.device)
        return Error {ErrorKind::AnswerMalformed, {}, QStringLiteral("a greeting for another installation")};
    return *answer;
}

Result<HashList> ServerConversation::missing(const HashList& offered)
{
    const auto reply = call("POST", apipath::missing, payloadOf(offered));
    if (!reply)
        return reply.error();
    return toResult(parseHashList(*reply));
}

Result<Verified<BatchAnswer>> ServerConversation::sendBatch(const QByteArray& batch)
{
    return answerFrom(call("POST", apipath::batches, batch));
}

Result<Verified<BatchAnswer>> ServerConversation::answerFrom(const Result<QByteArray>& reply) const
{
    if (!reply)
        return reply.error();
    const auto payload = open(*reply, signedfor::batchAnswer);
    if (!payload)
        return payload.error();
    const auto answer = parseBatchAnswer(*payload);
    if (!answer)
        return answer.error();
    return Verified<BatchAnswer> {*answer, *reply};
}

Result<UploadState> ServerConversation::stateFrom(const Result<QByteArray>& reply, const QByteArray& whole) const
{
    if (!reply)
        return reply.error();
    const auto state = toResult(parseUploadState(*reply));
    if (state && state->whole != whole)
        return Error {ErrorKind::AnswerMalformed, {}, QStringLiteral("the state of another upload")};
    return state;
}

Result<UploadState> ServerConversation::openUpload(const QByteArray& whole, qint64 size)
{
    const UploadManifest manifest {m_party.device, whole, size};
    return stateFrom(call("POST", apipath::uploads, signMessage(m_key, payloadOf(manifest), signedfor::upload)), whole);
}

Result<UploadState> ServerConversation::sendChunk(const UploadChunk& chunk)
{
    return stateFrom(call("POST", apipath::uploadChunks, payloadOf(chunk)), chunk.whole);
}

Result<Verified<BatchAnswer>> ServerConversation::finishUpload(const UploadState& all)
{
    return answerFrom(call("POST", apipath::uploadsDone, payloadOf(all)));
}

Result<HashList> ServerConversation::giveGrants(const GrantList& list)
{
    const auto reply = call("POST", apipath::grants, payloadOf(list));
    if (!reply)
        return reply.error();
    return toResult(parseHashList(*reply));
}

Result<void> ServerConversation::reportFence(const FenceReport& report)
{
    const auto reply = call("POST", apipath::fence, payloadOf(report));
    if (!reply)
        return reply.error();
    return Error {ErrorKind::AnswerMalformed, {}, QStringLiteral("the server did not fence")};
}

Result<Verified<NumberGrant>> ServerConversation::requestNumbers(const NumberRequest& request)
{
    const auto reply = call("POST", apipath::blocks, payloadOf(request));
    if (!reply)
        return reply.error();
    const auto payload = open(*reply, signedfor::numberBlock);
    if (!payload)
        return payload.error();
    const auto grant = parseNumberGrant(*payload);
    if (!grant)
        return grant.error();
    return Verified<NumberGrant> {*grant, *reply};
}

Result<std::optional<Verified<JournalReceipt>>> ServerConversation::reportJournal(const JournalReport& report)
{
    const auto reply = call("POST", apipath::checkpoints, payloadOf(report));
    if (!reply && isUnknownPath(reply.error()))
        return std::optional<Verified<JournalReceipt>>();
    if (!reply)
        return reply.error();
    const auto payload = open(*reply, signedfor::journalReceipt);
    if (!payload)
        return payload.error();
    const auto receipt = parseJournalReceipt(*payload);
    if (!receipt)
        return receipt.error();
    return std::optional(Verified<JournalReceipt> {*receipt, *reply});
}

bool ServerConversation::isUnknownPath(const Error& error)
{
    return error.kind == ErrorKind::ServerRefused && error.arguments.value(0) == notFound;
}

Result<std::optional<OrdersAnswer>> ServerConversation::orders(const OrdersRequest& request)
{
    const auto reply = call("POST", apipath::ordersWithRenewals, payloadOf(request));
    if (!reply && isUnknownPath(reply.error()))
        return std::optional<OrdersAnswer>();
    if (!reply)
        return reply.error();
    const auto payload = open(*reply, signedfor::orders);
    if (!payload)
        return payload.error();
    const auto answer = parseOrdersAnswer(*payload);
    if (!answer)
        return answer.error();
    if (answer->device != m_party.device)
        return ErrorKind::SignatureWrong;
    return std::optional(*answer);
}

Result<std::optional<MonthsAnswer>> ServerConversation::compareMonths(const MonthsReport& report)
{
    const auto reply = call("POST", apipath::months, payloadOf(report));
    if (!reply && isUnknownPath(reply.error()))
        return std::optional<MonthsAnswer>();
    if (!reply)
        return reply.error();
    const auto payload = open(*reply, signedfor::months);
    if (!payload)
        return payload.error();
    const auto answer = parseMonthsAnswer(*payload);
    if (!answer)
        return answer.error();
    if (answer->device != m_party.device)
        return ErrorKind::SignatureWrong;
    return std::optional(*answer);
}

Result<MonthPage> ServerConversation::monthPage(const MonthPageRequest& request)
{
    const auto reply = call("POST", apipath::monthPages, payloadOf(request));
    if (!reply)
        return reply.error();
    const auto payload = open(*reply, signedfor::monthPage);
    if (!payload)
        return payload.error();
    const auto page = parseMonthPage(*payload);
    if (!page)
        return page.error();
    if (page->device != m_party.device || page->month != request.month)
        return ErrorKind::SignatureWrong;
    return *page;
}

Result<Verified<MonthReceipt>> ServerConversation::closeMonth(const QByteArray& closing)
{
    const auto reply = call("POST", apipath::monthClosings, closing);
    if (!reply)
        return reply.error();
    const auto payload = open(*reply, signedfor::monthReceipt);
    if (!payload)
        return payload.error();
    const auto receipt = parseMonthReceipt(*payload);
    if (!receipt)
        return receipt.error();
    return Verified<MonthReceipt> {*receipt, *reply};
}

Result<SupportReceipt> ServerConversation::askSupport(const SupportMessage& message)
{
    const auto reply = call("POST", apipath::support, payloadOf(message));
    if (!reply)
        return reply.error();
    const auto payload = open(*reply, signedfor::supportReceipt);
    if (!payload)
        return payload.error();
    const auto receipt = parseSupportReceipt(*payload);
    if (!receipt)
        return receipt.error();
    if (receipt->request != message.id)
        return ErrorKind::SignatureWrong;
    return *receipt;
}

Result<std::optional<SupportAnswers>> ServerConversation::supportAnswers(const SupportQuestion& question)
{
    const auto reply = call("POST", apipath::supportAnswers, payloadOf(question));
    if (!reply && isUnknownPath(reply.error()))
        return std::optional<SupportAnswers>();
    if (!reply)
        return reply.error();
    const auto payload = open(*reply, signedfor::supportAnswers);
    if (!payload)
        return payload.error();
    const auto answers = toResult(parseSupportAnswers(*payload));
    if (!answers)
        return answers.error();
    if (answers->device != m_party.device)
        return ErrorKind::SignatureWrong;
    return std::optional(*answers);
}

Result<Verified<KeyList>> ServerConversation::keys()
{
    const auto reply = call("GET", apipath::keys, {});
    if (!reply)
        return reply.error();
    const auto payload = open(*reply, signedfor::keyList);
    if (!payload)
        return payload.error();
    auto list = KeyList::parse(*payload);
    if (!list)
        return list.error();
    return Verified<KeyList> {*std::move(list), *reply};
}

Result<Verified<StatusList>> ServerConversation::status(const AccreditationNumber& center)
{
    const auto reply = call("GET", apipath::status + center.toString().toLatin1(), {});
    if (!reply)
        return reply.error();
    const auto payload = open(*reply, signedfor::statusList);
    if (!payload)
        return payload.error();
    auto list = StatusList::parse(*payload);
    if (!list)
        return list.error();
    return Verified<StatusList> {*std::move(list), *reply};
}

} // namespace tanu
