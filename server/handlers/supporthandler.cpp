#include "server/handlers/supporthandler.h"

#include "core/wire/supportmessage.h"
#include "server/actions/support/filerequest.h"
#include "server/console/frame/daydoubts.h"
#include "server/console/frame/requestfields.h"
#include "server/handlers/authentication.h"
#include "server/monitoring/failure.h"
#include "server/site/template.h"

namespace tanu::server {

namespace {

constexpr int waitForRoom = 3'600; ///< seconds
const QString supportPath = QStringLiteral("/support");

QString languageLinks(Language shown)
{
    const std::array<std::pair<Language, const char*>, 2> offered {
        {{Language::Kazakh, "Қаз"}, {Language::Russian, "Рус"}}};
    Html links;
    for (const auto& [language, label] : offered) {
        const QString code = codeOf(language);
        const QString name = QString::fromUtf8(label);
        if (language == shown)
            links += element("span", {{"class", QStringLiteral("here")}, {"aria-current", QStringLiteral("true")}, {"lang", code}}, name);
        else
            links += element("a", {{"href", QString(supportPath + QLatin1String("?lang=") + code)}, {"hreflang", code}, {"lang", code}}, name);
    }
    return links.toString();
}

} // namespace

SupportHandler::SupportHandler(const ServerContext& context, const SiteText& text, const Refusals& refusals)
    : m_context(context)
    , m_text(text)
    , m_refusals(refusals)
{
}

void SupportHandler::addTo(Router& router)
{
    router.add(HttpMethod::Get, supportPath,
        [this](const HttpRequest& request, const QStringList&) { return form(sayFor(request), request, {}, {}, 200); });
    router.add(HttpMethod::Post, supportPath, [this](const HttpRequest& request, const QStringList&) { return take(request); });
    router.add(HttpMethod::Post, QStringLiteral("/api/v1/support"),
        [this](const HttpRequest& request, const QStringList&) { return takeMessage(request); });
}

Say SupportHandler::sayFor(const HttpRequest& request) const
{
    return Say(m_text, languageFor(request.parameter(QStringLiteral("lang")), request.header("accept-language")));
}

HttpResponse SupportHandler::page(const Say& say, const QString& title, const Html& content, int status) const
{
    const Template::Values values {{QStringLiteral("lang"), codeOf(say.language())}, {QStringLiteral("title"), title},
        {QStringLiteral("languages"), languageLinks(say.language())}, {QStringLiteral("content"), content.toString()}};
    return HttpResponse::html(
        Template::named(QStringLiteral("support.html")).fill(m_text, say.language(), values), status);
}

HttpResponse SupportHandler::form(const Say& say, const HttpRequest& request,
    const QHash<QString, QString>& problems, const QString& notice, int status) const
{
    const SupportWords words = requestWords(PostedForm::of(request));
    const QString action = supportPath + QLatin1String("?lang=") + codeOf(say.language());
    const Html content = alert(notice) + element("p", {{"class", QStringLiteral("lead")}}, say("requests.lead"))
        + element("form",
            {{"method", QStringLiteral("post")}, {"action", action}, {"enctype", QStringLiteral("multipart/form-data")},
                {"novalidate", flag(true)}},
            requestFields(say, words, problems) + submitButton(say("requests.fileIt")));
    return page(say, say("requests.newTitle"), content, status);
}

HttpResponse SupportHandler::take(const HttpRequest& request)
{
    const Say say = sayFor(request);
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
    const QString text = say("requests.receipt").arg(QString::number(receipt->number), Say::date(receipt->answerBy));
    const Html doubts = doubtsLine(say, m_context.clock.today(), receipt->answerBy);
    return page(say, say("requests.filedTitle"), element("p", {{"role", QStringLiteral("status")}}, text) + doubts, 200);
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

} // namespace tanu::server
