#include "server/handlers/supporthandler.h"

#include "core/wire/apipaths.h"
#include "core/wire/supportmessage.h"
#include "server/actions/support/filerequest.h"
#include "server/actions/support/tellrequests.h"
#include "server/console/frame/datatable.h"
#include "server/console/frame/daydoubts.h"
#include "server/console/frame/requestfields.h"
#include "server/handlers/authentication.h"
#include "server/monitoring/failure.h"
#include "server/support/requestcode.h"

namespace tanu::server {

namespace {

constexpr int waitForRoom = 3'600; ///< seconds

} // namespace

SupportHandler::SupportHandler(const ServerContext& context, const SiteText& text, const Refusals& refusals)
    : m_context(context)
    , m_frame(text)
    , m_refusals(refusals)
{
}

void SupportHandler::addTo(Router& router)
{
    router.add(HttpMethod::Get, supportPath,
        [this](const HttpRequest& request, const QStringList&) { return form(m_frame.sayFor(request), request, {}, {}, 200); });
    router.add(HttpMethod::Post, supportPath, [this](const HttpRequest& request, const QStringList&) { return take(request); });
    router.add(HttpMethod::Post, QStringLiteral("/api/v1/support"),
        [this](const HttpRequest& request, const QStringList&) { return takeMessage(request); });
    router.add(HttpMethod::Post, QLatin1String(apipath::supportAnswers),
        [this](const HttpRequest& request, const QStringList&) { return tellRequests(request); });
}

HttpResponse SupportHandler::form(const Say& say, const HttpRequest& request,
    const QHash<QString, QString>& problems, const QString& notice, int status) const
{
    const SupportWords words = requestWords(PostedForm::of(request));
    const Html content = alert(notice) + element("p", {{"class", QStringLiteral("lead")}}, say("requests.lead"))
        + element("p", {}, linkTo(pathFor(say, supportAnswerPath), say("requests.toAnswer")))
        + supportForm(say, supportPath, "multipart/form-data", requestFields(say, words, problems), say("requests.fileIt"));
    return m_frame.page(say, supportPath, say("requests.newTitle"), content, status);
}

HttpResponse SupportHandler::take(const HttpRequest& request)
{
    const Say say = m_frame.sayFor(request);
    RequestProblems problems;
    const auto filed = readRequest(requestWords(PostedForm::of(request)), problems);
    if (!filed)
        return form(say, request, textsOf(say, problems), {}, 422);
    if (const int wait = m_limit.take(request.client, m_context.clock.now()))
        return form(say, request, {}, say("requests.tooMany").arg(wait), 429).with("Retry-After", QByteArray::number(wait));
    const auto receipt = FileRequest(m_context).run(*filed, {RequestSource::FromSite, {}});
    if (!receipt && receipt.error().kind == ErrorKind::ActionNotAllowed) {
        const bool isFile = receipt.error().arguments.contains(QStringLiteral("files"));
        return form(say, request, {}, say(isFile ? "requests.filesOfTheDay" : "requests.dayIsFull"), 429)
            .with("Retry-After", QByteArray::number(waitForRoom));
    }
    if (!receipt) {
        const Failure failure = Failure::of(receipt.error());
        const QString words = say(QStringLiteral("error.%1Text").arg(failure.status));
        return failure.on(form(say, request, {}, words, failure.status));
    }
    const QString code = requestCode(*m_context.connection.sealer(), receipt->request);
    return m_frame.page(
        say, supportPath, say("requests.filedTitle"), receiptFacts(say, receipt->number, receipt->answerBy, code)
            + doubtsLine(say, m_context.clock.today(), receipt->answerBy));
}

HttpResponse SupportHandler::takeMessage(const HttpRequest& request) const
{
    const auto device = authenticate(m_context, request);
    if (!device)
        return m_refusals.of(device.error());
    const auto message = parseSupportMessage(request.body);
    if (!message)
        return m_refusals.ofBody(message.problem());
    RequestProblems problems;
    const auto filed = readRequest(message->words, problems);
    if (!filed) {
        const Error& error = problems.cbegin().value();
        return m_refusals.ofBody({tanu::nameOf(error.kind), problems.cbegin().key(), error.arguments});
    }
    const auto receipt
        = FileRequest(m_context).run(*filed, {RequestSource::FromProgram, device->center.toString(), message->id});
    if (!receipt)
        return m_refusals.of(receipt.error());
    return HttpResponse::cbor(m_context.signer.message(payloadOf(*receipt), signedfor::supportReceipt));
}

HttpResponse SupportHandler::tellRequests(const HttpRequest& request) const
{
    const auto device = authenticate(m_context, request);
    if (!device)
        return m_refusals.of(device.error());
    const auto question = parseSupportQuestion(request.body);
    if (!question)
        return m_refusals.ofBody(question.problem());
    const auto answers = TellRequests(m_context).run(*device, *question);
    return answers ? HttpResponse::cbor(*answers) : m_refusals.of(answers.error());
}

} // namespace tanu::server
