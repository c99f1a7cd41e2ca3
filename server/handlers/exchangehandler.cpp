#include "server/handlers/exchangehandler.h"

#include "core/database/transaction.h"
#include "core/wire/apipaths.h"
#include "core/wire/fencereport.h"
#include "core/wire/grantlist.h"
#include "core/wire/missing.h"
#include "core/wire/numberblock.h"
#include "server/actions/fencedevice.h"
#include "server/actions/grantnumbers.h"
#include "server/actions/keepcheckpoint.h"
#include "server/actions/months/closemonth.h"
#include "server/actions/months/comparemonths.h"
#include "server/actions/months/monthpages.h"
#include "server/actions/orders/fetchorders.h"
#include "server/actions/recallgrants.h"
#include "server/actions/receivebatch.h"
#include "server/handlers/authentication.h"
#include "server/storage/centerprofiletable.h"
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
    add(router, QStringLiteral("/api/v1/grants"), &ExchangeHandler::grants);
    add(router, QStringLiteral("/api/v1/fence"), &ExchangeHandler::fence);
    add(router, QLatin1String(apipath::orders), &ExchangeHandler::orders);
    add(router, QLatin1String(apipath::months), &ExchangeHandler::months);
    add(router, QLatin1String(apipath::monthPages), &ExchangeHandler::monthPages);
    add(router, QLatin1String(apipath::monthClosings), &ExchangeHandler::monthClosings);
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
    const auto unknown = CenterProfileTable(m_context.connection).missing(*absent, device.center);
    if (!unknown)
        return m_refusals.of(unknown.error());
    return HttpResponse::cbor(payloadOf(HashList{*unknown}));
}

HttpResponse ExchangeHandler::batches(const Device& device, const HttpRequest& request) const
{
    const auto answer = ReceiveBatch(m_context).run(device, request.body);
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

HttpResponse ExchangeHandler::grants(const Device& device, const HttpRequest& request) const
{
    const auto list = parseGrantList(request.body);
    if (!list)
        return m_refusals.ofBody(list.problem());
    const auto refused = RecallGrants(m_context).run(device, *list);
    return refused ? HttpResponse::cbor(payloadOf(*refused)) : m_refusals.of(refused.error());
}

HttpResponse ExchangeHandler::fence(const Device& device, const HttpRequest& request) const
{
    const auto report = parseFenceReport(request.body);
    if (!report)
        return m_refusals.ofBody(report.problem());
    const QString because = codeOf(report->cause) + QLatin1String(": ") + QString::number(report->own)
        + QLatin1String(", told ") + QString::number(report->told);
    const auto fenced =
        inTransaction(m_context.connection, [&] { return FenceDevice(m_context).run(device, because); });
    if (!fenced)
        return m_refusals.of(fenced.error());
    return m_refusals.of(409, refusalcode::deviceFenced);
}

HttpResponse ExchangeHandler::checkpoints(const Device& device, const HttpRequest& request) const
{
    const auto report = parseJournalReport(request.body);
    if (!report)
        return m_refusals.ofBody(report.problem());
    const auto receipt = KeepCheckpoint(m_context).run(device, *report);
    return receipt ? HttpResponse::cbor(*receipt) : m_refusals.of(receipt.error());
}

HttpResponse ExchangeHandler::orders(const Device& device, const HttpRequest& request) const
{
    const auto question = parseOrdersRequest(request.body);
    if (!question)
        return m_refusals.ofBody(question.problem());
    const auto known = request.parameter(QStringLiteral("renewals")) == QLatin1String("yes")
        ? FetchOrders::KnownKinds::All
        : FetchOrders::KnownKinds::WithoutRenewals;
    const auto answer = FetchOrders(m_context).run(device, *question, known);
    return answer ? HttpResponse::cbor(*answer) : m_refusals.of(answer.error());
}

HttpResponse ExchangeHandler::months(const Device& device, const HttpRequest& request) const
{
    const auto report = parseMonthsReport(request.body);
    if (!report)
        return m_refusals.ofBody(report.problem());
    const auto answer = CompareMonths(m_context).run(device, *report);
    return answer ? HttpResponse::cbor(*answer) : m_refusals.of(answer.error());
}

HttpResponse ExchangeHandler::monthPages(const Device& device, const HttpRequest& request) const
{
    const auto question = parseMonthPageRequest(request.body);
    if (!question)
        return m_refusals.ofBody(question.problem());
    const auto page = monthPage(m_context, device, *question);
    return page ? HttpResponse::cbor(*page) : m_refusals.of(page.error());
}

HttpResponse ExchangeHandler::monthClosings(const Device& device, const HttpRequest& request) const
{
    const auto message = parseSigned(request.body, signedfor::monthClosing);
    if (!message)
        return m_refusals.of(400, refusalcode::bodyMalformed);
    const auto key = PublicKey::fromBytes(device.publicKey);
    if (!key)
        return m_refusals.of(key.error());
    const bool isOwn =
        key->keyId() == message->keyId && verify(*key, message->toBeSigned, message->signature).isOk();
    if (!isOwn)
        return m_refusals.of(Error{ErrorKind::SignatureWrong, {}, {}});
    const auto closing = parseMonthClosing(message->payload);
    if (!closing)
        return m_refusals.ofBody(closing.problem());
    const auto receipt = CloseMonth(m_context).run(device, *closing, request.body);
    return receipt ? HttpResponse::cbor(*receipt) : m_refusals.of(receipt.error());
}

} // namespace tanu::server
