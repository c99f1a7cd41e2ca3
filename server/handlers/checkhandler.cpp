#include "server/handlers/checkhandler.h"

#include "server/handlers/checkjson.h"
#include "server/handlers/requestlanguage.h"
#include "server/monitoring/failure.h"

namespace tanu::server {

namespace {

constexpr qsizetype greatestSerial = 100;
constexpr qsizetype greatestSurname = 200;
constexpr qsizetype greatestToken = 2000;

CheckForm formFrom(const HttpRequest& request)
{
    CheckForm form;
    form.serial = request.formField(QStringLiteral("serial")).trimmed().left(greatestSerial);
    form.surname = request.formField(QStringLiteral("surname")).trimmed().left(greatestSurname);
    form.token = request.formField(QStringLiteral("token")).trimmed().left(greatestToken);
    return form;
}

HttpResponse tooManyJson(int seconds)
{
    return HttpResponse::problem("TooMany", 429).with("Retry-After", QByteArray::number(seconds));
}

} // namespace

CheckHandler::CheckHandler(const ServerContext& context, const SiteFrame& frame, const SiteAssets& assets)
    : m_context(context)
    , m_assets(assets)
    , m_pages(frame)
    , m_check(context)
{
}

void CheckHandler::addTo(Router& router)
{
    router.add(HttpMethod::Get, QStringLiteral("/check"),
        [this](const HttpRequest& request, const QStringList&) { return start(request); });
    router.add(HttpMethod::Get, QStringLiteral("/V/{}"),
        [this](
            const HttpRequest& request, const QStringList& part) { return document(request, part.first()); });
    router.add(HttpMethod::Post, QStringLiteral("/check"),
        [this](const HttpRequest& request, const QStringList&) { return post(request); });
    router.add(HttpMethod::Get, QStringLiteral("/api/v1/check"),
        [this](const HttpRequest& request, const QStringList&) { return get(request); });
    router.add(HttpMethod::Get, QStringLiteral("/static/{}"),
        [this](const HttpRequest& request, const QStringList& part) {
            return m_assets.has(part.first()) ? m_assets.file(part.first()) : refuse(request, 404);
        });
}

HttpResponse CheckHandler::refuse(const HttpRequest& request, int status) const
{
    return HttpResponse::html(m_pages.error(languageOf(request), status), status);
}

HttpResponse CheckHandler::start(const HttpRequest& request) const
{
    return HttpResponse::html(m_pages.start(languageOf(request), {}));
}

HttpResponse CheckHandler::document(const HttpRequest& request, const QString& serial) const
{
    const auto number = CertificateNumber::parse(serial.left(greatestSerial));
    CheckForm form;
    form.serial = number ? number->toString() : serial.left(greatestSerial);
    if (number)
        return HttpResponse::html(m_pages.document(languageOf(request), form));
    form.serialProblem = QStringLiteral("start.serialWrong");
    return HttpResponse::html(m_pages.start(languageOf(request), form), 404);
}

HttpResponse CheckHandler::tooMany(const HttpRequest& request, int seconds) const
{
    const QString wait = QString::number(seconds);
    return HttpResponse::html(m_pages.error(languageOf(request), 429, wait), 429)
        .with("Retry-After", QByteArray::number(seconds));
}

HttpResponse CheckHandler::post(const HttpRequest& request)
{
    const bool wantsJson = request.header("accept").startsWith("application/json");
    const int wait = m_limit.take(request.client, m_context.clock.now());
    if (wait > 0)
        return wantsJson ? tooManyJson(wait) : tooMany(request, wait);
    return wantsJson ? answerJson(formFrom(request)) : answerPage(request, formFrom(request));
}

HttpResponse CheckHandler::get(const HttpRequest& request)
{
    if (const int wait = m_limit.take(request.client, m_context.clock.now()))
        return tooManyJson(wait);
    CheckForm form;
    form.serial = request.parameter(QStringLiteral("serial")).left(greatestSerial);
    form.surname = request.parameter(QStringLiteral("surname")).left(greatestSurname);
    return answerJson(form);
}

Result<CheckResult> CheckHandler::ask(const CertificateNumber& serial, const CheckForm& form)
{
    return form.token.isEmpty() ? m_check.bySurname(serial, form.surname) : m_check.byToken(serial, form.token);
}

HttpResponse CheckHandler::answerJson(const CheckForm& form)
{
    const auto serial = CertificateNumber::parse(form.serial);
    if (!serial)
        return HttpResponse::problem("SerialMalformed", 400);
    if (form.surname.isEmpty() && form.token.isEmpty())
        return HttpResponse::problem("FieldEmpty", 400);
    const auto result = ask(*serial, form);
    if (result)
        return HttpResponse::json(checkJson(*result));
    const Failure failure = Failure::of(result.error());
    return failure.on(HttpResponse::problem(failure.code, failure.status));
}

HttpResponse CheckHandler::answerPage(const HttpRequest& request, CheckForm form)
{
    const Language language = languageOf(request);
    const auto serial = CertificateNumber::parse(form.serial);
    if (!serial)
        form.serialProblem = QStringLiteral("start.serialWrong");
    if (form.surname.isEmpty() && form.token.isEmpty())
        form.surnameProblem = QStringLiteral("start.surnameMissing");
    if (!serial || !form.surnameProblem.isEmpty())
        return HttpResponse::html(m_pages.start(language, form), 422);

    form.serial = serial->toString();
    const auto result = ask(*serial, form);
    if (!result) {
        const Failure failure = Failure::of(result.error());
        return failure.on(refuse(request, failure.status));
    }
    const bool isTokenWrong = !form.token.isEmpty() && !result->isGenuine;
    if (!isTokenWrong)
        return HttpResponse::html(m_pages.result(language, form, *result, m_context.clock.now()));
    form.token.clear();
    form.notice = QStringLiteral("result.tokenWrong");
    return HttpResponse::html(m_pages.document(language, form));
}

} // namespace tanu::server
