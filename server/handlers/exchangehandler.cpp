#include "server/handlers/exchangehandler.h"

#include "core/wire/batch.h"
#include "core/wire/missing.h"
#include "core/wire/numberblock.h"
#include "server/actions/grantnumbers.h"
#include "server/actions/keepcheckpoint.h"
#include "server/actions/takebatch.h"
#include "server/handlers/authentication.h"
#include "server/handlers/limits.h"
#include "server/storage/recordtable.h"

namespace tanu::server {

ExchangeHandler::ExchangeHandler(const ServerContext& context, const Refusals& refusals)
    : m_context(context)
    , m_refusals(refusals)
{
}

void ExchangeHandler::addTo(Router& router)
{
    add(router, QStringLiteral("/api/v1/missing"), &ExchangeHandler::missing);
    add(router, QStringLiteral("/api/v1/batches"), &ExchangeHandler::batches);
    add(router, QStringLiteral("/api/v1/blocks"), &ExchangeHandler::blocks);
    add(router, QStringLiteral("/api/v1/checkpoints"), &ExchangeHandler::checkpoints);
}

void ExchangeHandler::add(Router& router, const QString& path, Step step)
{
    router.add(HttpMethod::Post, path, [this, step](const HttpRequest& request, const QStringList&) {
        const auto device = authenticate(m_context, request);
        return device ? (this->*step)(*device, request) : m_refusals.of(device.error());
    });
}

HttpResponse ExchangeHandler::missing(const Device& device, const HttpRequest& request) const
{
    const auto question = parseHashList(request.body);
    if (!question)
        return m_refusals.ofBody(question.problem());
    const auto absent = RecordTable(m_context.connection).missing(question->hashes, device.center);
    if (!absent)
        return m_refusals.of(absent.error());
    return HttpResponse::cbor(payloadOf(HashList{*absent}));
}

HttpResponse ExchangeHandler::batches(const Device& device, const HttpRequest& request) const
{
    const auto batch = parseBatch(request.body);
    if (!batch)
        return m_refusals.ofBody(batch.problem());
    if (batch->records.size() > greatestBatch)
        return m_refusals.of(413, refusalcode::bodyMalformed, QStringLiteral("records"));
    const auto key = PublicKey::fromBytes(device.publicKey);
    if (!key)
        return m_refusals.of(key.error());
    const SignedMessage& message = batch->message;
    const bool isOwn =
        key->keyId() == message.keyId && verify(*key, message.toBeSigned, message.signature).isOk();
    if (!isOwn)
        return m_refusals.of(Error{ErrorKind::SignatureWrong, {}, {}});
    const auto answer = TakeBatch(m_context).run(device, *batch);
    return answer ? HttpResponse::cbor(*answer) : m_refusals.of(answer.error());
}

HttpResponse ExchangeHandler::blocks(const Device& device, const HttpRequest& request) const
{
    const auto question = parseNumberRequest(request.body);
    if (!question)
        return m_refusals.ofBody(question.problem());
    const auto grant = GrantNumbers(m_context).run(device, *question);
    return grant ? HttpResponse::cbor(*grant) : m_refusals.of(grant.error());
}

HttpResponse ExchangeHandler::checkpoints(const Device& device, const HttpRequest& request) const
{
    const auto report = parseJournalReport(request.body);
    if (!report)
        return m_refusals.ofBody(report.problem());
    const auto receipt = KeepCheckpoint(m_context).run(device, *report);
    return receipt ? HttpResponse::cbor(*receipt) : m_refusals.of(receipt.error());
}

} // namespace tanu::server
