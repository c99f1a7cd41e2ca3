#include "server/handlers/supportanswerhandler.h"

#include "core/base/clock.h"
#include "server/console/frame/datatable.h"
#include "server/console/frame/daydoubts.h"
#include "server/console/frame/formparts.h"
#include "server/http/postedform.h"
#include "server/monitoring/failure.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

namespace tanu::server {

namespace {

constexpr qsizetype greatestTyped = 40; ///< characters

bool wantsJson(const HttpRequest& request)
{
    return request.header("accept").startsWith("application/json");
}

QString isoDay(const QDateTime& moment)
{
    return toKazakhstan(moment).date().toString(Qt::ISODate);
}

QByteArray jsonOf(const FollowedRequest& request)
{
    QJsonObject json {{QStringLiteral("number"), request.number}, {QStringLiteral("filedOn"), isoDay(request.filedAt)},
        {QStringLiteral("state"), codeOf(request.state)}, {QStringLiteral("matter"), codeOf(request.matter)},
        {QStringLiteral("workingDays"), termOf(request.matter).workingDays},
        {QStringLiteral("answerBy"), request.answerBy.toString(Qt::ISODate)}};
    if (request.answeredAt) {
        json.insert(QStringLiteral("answeredOn"), isoDay(*request.answeredAt));
        json.insert(QStringLiteral("answer"), request.answer);
    }
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

/// An operator's word of what the request is about counts from the moment at which somebody took it.
QString termText(const Say& say, const FollowedRequest& request)
{
    const QString days = say("requests.days").arg(termOf(request.matter).workingDays);
    if (request.state == RequestState::Filed)
        return days;
    return say(QLatin1String("matter.") + codeOf(request.matter)) + QStringLiteral(" · ") + days;
}

Tone toneOf(RequestState state)
{
    return state == RequestState::Answered ? Tone::Good : Tone::Neutral;
}

} // namespace

SupportAnswerHandler::SupportAnswerHandler(const ServerContext& context, const SiteText& text)
    : m_context(context)
    , m_frame(text)
    , m_limit(context, "support-answer", {20, 6.0})
{
}

void SupportAnswerHandler::addTo(Router& router)
{
    router.add(HttpMethod::Get, supportAnswerPath,
        [this](const HttpRequest& request, const QStringList&) { return form(m_frame.sayFor(request), {}, {}, 200); });
    router.add(HttpMethod::Post, supportAnswerPath,
        [this](const HttpRequest& request, const QStringList&) { return answer(request); });
}

SupportAnswerHandler::Asked SupportAnswerHandler::askedIn(const HttpRequest& request)
{
    const PostedForm posted = PostedForm::of(request);
    Asked asked;
    asked.number = posted.field(QStringLiteral("number")).trimmed().left(greatestTyped);
    asked.code = posted.field(QStringLiteral("code")).trimmed().left(greatestTyped);
    if (asked.number.toLongLong() < 1)
        asked.numberProblem = "requests.numberWrong";
    if (asked.code.isEmpty())
        asked.codeProblem = "requests.codeMissing";
    return asked;
}

HttpResponse SupportAnswerHandler::form(const Say& say, const Asked& asked, const QString& notice, int status) const
{
    FieldProblems problems;
    if (asked.numberProblem)
        problems.insert(QStringLiteral("number"), say(asked.numberProblem));
    if (asked.codeProblem)
        problems.insert(QStringLiteral("code"), say(asked.codeProblem));
    const Field number {"number", say("requests.number"), asked.number};
    const Field code {"code", say("requests.code"), asked.code, say("requests.codeHint")};
    const Html content = alert(notice)
        + element("p", {{"class", QStringLiteral("lead")}}, say("requests.answerLead"))
        + supportForm(say, supportAnswerPath, "application/x-www-form-urlencoded",
            inputField(number, problems) + inputField(code, problems), say("requests.showAnswer"));
    return m_frame.page(say, supportAnswerPath, say("requests.answerTitle"), content, status);
}

HttpResponse SupportAnswerHandler::answer(const HttpRequest& request) const
{
    const Asked asked = askedIn(request);
    if (!asked.isComplete())
        return wantsJson(request) ? HttpResponse::problem("FieldEmpty", 400) : form(m_frame.sayFor(request), asked, {}, 422);
    const auto wait = m_limit.take(request.client);
    if (!wait)
        return failed(request, asked, wait.error());
    if (*wait > 0)
        return tooMany(request, asked, *wait);
    return wantsJson(request) ? answerJson(asked) : answerPage(request, asked);
}

HttpResponse SupportAnswerHandler::answerPage(const HttpRequest& request, const Asked& asked) const
{
    const Say say = m_frame.sayFor(request);
    const auto found = FollowRequest(m_context).run(asked.number.toLongLong(), asked.code);
    if (!found)
        return failed(request, asked, found.error());
    return found->has_value() ? standing(say, asked, **found) : form(say, asked, say("requests.notFound"), 404);
}

HttpResponse SupportAnswerHandler::answerJson(const Asked& asked) const
{
    const auto found = FollowRequest(m_context).run(asked.number.toLongLong(), asked.code);
    if (found)
        return found->has_value() ? HttpResponse::json(jsonOf(**found)) : HttpResponse::problem("NotFound", 404);
    const Failure failure = Failure::of(found.error());
    return failure.on(HttpResponse::problem(failure.code, failure.status));
}

HttpResponse SupportAnswerHandler::tooMany(const HttpRequest& request, const Asked& asked, int seconds) const
{
    const Say say = m_frame.sayFor(request);
    HttpResponse refused = wantsJson(request)
        ? HttpResponse::problem("TooMany", 429)
        : form(say, asked, say("requests.tooManyTries").arg(seconds), 429);
    return refused.with("Retry-After", QByteArray::number(seconds));
}

HttpResponse SupportAnswerHandler::failed(const HttpRequest& request, const Asked& asked, const Error& error) const
{
    const Failure failure = Failure::of(error);
    if (wantsJson(request))
        return failure.on(HttpResponse::problem(failure.code, failure.status));
    const Say say = m_frame.sayFor(request);
    return failure.on(form(say, asked, say(QStringLiteral("error.%1Text").arg(failure.status)), failure.status));
}

HttpResponse SupportAnswerHandler::standing(const Say& say, const Asked& asked, const FollowedRequest& request) const
{
    FactList facts;
    facts.add(say("requests.state"), stateBadge(toneOf(request.state), say(QLatin1String("requestState.") + codeOf(request.state))));
    facts.add(say("requests.filed"), Say::moment(request.filedAt));
    facts.add(say("requests.matter"), termText(say, request));
    facts.add(say("requests.due"), Html::text(Say::date(request.answerBy))
            + doubtsLine(say, toKazakhstan(request.filedAt).date(), request.answerBy));
    if (request.answeredAt)
        facts.add(say("requests.answeredWhen"), Say::moment(request.answeredAt));
    const bool isLate = request.answerBy < m_context.clock.today();
    const Html text = request.answeredAt
        ? section(say("requests.answer"), element("p", {{"class", QStringLiteral("pre")}}, request.answer))
        : element("p", {}, say(isLate ? "requests.answerLate" : "requests.noAnswerYet").arg(Say::date(request.answerBy)));
    const Html another = element("p", {}, linkTo(pathFor(say, supportAnswerPath), say("requests.another")));
    return m_frame.page(say, supportAnswerPath, say("requests.one").arg(request.number), facts.toHtml() + text + another, 200,
        {{"number", asked.number}, {"code", asked.code}});
}

} // namespace tanu::server
