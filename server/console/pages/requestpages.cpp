#include "server/console/pages/requestpages.h"

#include "core/base/strongid.h"
#include "server/actions/support/filerequest.h"
#include "server/console/frame/consoleframe.h"
#include "server/console/frame/datatable.h"
#include "server/console/frame/daydoubts.h"
#include "server/console/frame/requestfields.h"
#include "server/console/frame/supportframe.h"
#include "server/storage/supporttable.h"
#include "server/support/requestcode.h"

namespace tanu::server {

namespace {

const QString requestsPath = QStringLiteral("/console/requests");
constexpr int answeredShown = 50;

QByteArray idOf(const ConsoleRequest& request)
{
    return uuidFromText(request.arguments.value(0));
}

QString pathOf(const QByteArray& id)
{
    return requestsPath + QLatin1Char('/') + uuidToText(id);
}

Html dueBadge(const Say& say, const SupportRequest& request, QDate today)
{
    const QString day = Say::date(request.answerBy);
    if (request.state == RequestState::Answered)
        return stateBadge(Tone::Good, say("requests.answeredOn").arg(Say::moment(request.answeredAt)));
    if (request.answerBy < today)
        return stateBadge(Tone::Danger, say("requests.overdue").arg(day));
    return stateBadge(request.answerBy == today ? Tone::Warning : Tone::Neutral, say("requests.dueOn").arg(day))
        + doubtsLine(say, toKazakhstan(request.filedAt).date(), request.answerBy);
}

Html listOf(const ConsoleRequest& request, const std::vector<SupportRequest>& requests, QDate today, const char* nothing)
{
    const Say& say = request.say;
    DataTable table(say("requests.title"),
        {say("requests.number"), say("requests.subject"), say("requests.filed"), say("requests.source"),
            say("requests.matter"), say("requests.state"), say("requests.due")},
        say(nothing));
    for (const SupportRequest& one : requests) {
        const QString source = say(QLatin1String("source.") + codeOf(one.source));
        const QString state = say(QLatin1String("requestState.") + codeOf(one.state));
        const QString by = one.takenBy.isEmpty() ? state : QString(state + QStringLiteral(" · ") + one.takenBy);
        table.add({linkTo(request.link(pathOf(one.id)), QString::number(one.number)), Html::text(one.subject),
            Html::text(Say::moment(one.filedAt)),
            Html::text(one.origin.isEmpty() ? source : QString(source + QLatin1Char(' ') + one.origin)),
            Html::text(say(QLatin1String("matter.") + codeOf(one.matter))), Html::text(by), dueBadge(say, one, today)});
    }
    return table.toHtml();
}

Html factsOf(const ConsoleRequest& request, const SupportRequest& one, QDate today)
{
    const Say& say = request.say;
    FactList facts;
    const auto add = [&](const char* label, const QString& value) {
        if (!value.isEmpty())
            facts.add(say(label), value);
    };
    facts.add(say("requests.due"), dueBadge(say, one, today));
    add("requests.matter", say(QLatin1String("matter.") + codeOf(one.matter)));
    add("requests.filed", Say::moment(one.filedAt));
    add("requests.source", say(QLatin1String("source.") + codeOf(one.source)) + QLatin1Char(' ') + one.origin);
    add("requests.name", one.name);
    add("requests.iin", one.iin);
    add("requests.login", one.login);
    add("requests.phone", one.phone);
    add("requests.email", one.email);
    add("requests.takenBy", one.takenBy);
    if (!one.fileName.isEmpty())
        facts.add(say("requests.file"), linkTo(request.link(pathOf(one.id) + QLatin1String("/file")), one.fileName));
    return facts.toHtml();
}

Html matterForm(const ConsoleRequest& request, const SupportRequest& one)
{
    const Say& say = request.say;
    QList<Choice> matters;
    for (const SupportTerm& term : supportTerms) {
        const QString code = codeOf(term.matter);
        matters.append({code, say(QLatin1String("matter.") + code) + QStringLiteral(" · ")
                                  + say("requests.days").arg(term.workingDays)});
    }
    return postForm(request, pathOf(one.id) + QLatin1String("/matter"),
        choiceField({"matter", say("requests.matterIs"), codeOf(one.matter), say("requests.matterHint")}, matters)
            + submitButton(say("requests.setMatter"), Button::Plain));
}

Html answerForms(const ConsoleRequest& request, const SupportRequest& one)
{
    const Say& say = request.say;
    const QString own = pathOf(one.id);
    Html forms;
    if (one.takenBy != request.who().login)
        forms += postForm(request, own + QLatin1String("/take"), submitButton(say("requests.take"), Button::Plain));
    Field answer {"answer", say("requests.answerRead"), request.form.field(QStringLiteral("answer")),
        say(QLatin1String("requests.readBy.") + codeOf(one.source)) + QLatin1Char(' ') + say("requests.answerHint")};
    answer.greatestLength = static_cast<int>(longestRequest);
    return forms + section(say("requests.matter"), matterForm(request, one))
        + section(say("requests.answer"),
            postForm(request, own + QLatin1String("/answer"), areaField(answer, {}, 8) + submitButton(say("requests.send"))));
}

} // namespace

RequestPages::RequestPages(const ServerContext& context)
    : m_context(context)
{
}

void RequestPages::addTo(ConsoleRouter& router)
{
    router.add(HttpMethod::Get, "/console/requests", [this](const ConsoleRequest& request) { return list(request); });
    router.add(
        HttpMethod::Get, "/console/requests/new", [this](const ConsoleRequest& request) { return form(request, {}, 200); });
    router.add(HttpMethod::Post, "/console/requests/new", [this](const ConsoleRequest& request) { return file(request); });
    router.add(
        HttpMethod::Get, "/console/requests/{}", [this](const ConsoleRequest& request) { return show(request, {}, 200); });
    router.add(HttpMethod::Get, "/console/requests/{}/file",
        [this](const ConsoleRequest& request) { return download(request); });
    router.add(HttpMethod::Post, "/console/requests/{}/take", [this](const ConsoleRequest& request) {
        return finish(request, AnswerRequest(m_context, request.who()).take(idOf(request)), "requestTaken");
    });
    router.add(HttpMethod::Post, "/console/requests/{}/matter",
        [this](const ConsoleRequest& request) { return setMatter(request); });
    router.add(HttpMethod::Post, "/console/requests/{}/answer",
        [this](const ConsoleRequest& request) { return answer(request); });
}

HttpResponse RequestPages::list(const ConsoleRequest& request) const
{
    const SupportTable table(m_context.connection);
    const auto waiting = table.waiting();
    if (!waiting)
        return ConsoleFrame::refusal(request, waiting.error());
    const auto answered = table.answered(answeredShown);
    if (!answered)
        return ConsoleFrame::refusal(request, answered.error());
    const Say& say = request.say;
    const QDate today = m_context.clock.today();
    return ConsoleFrame::page(request, say("requests.title"),
        section(say("requests.waiting"), listOf(request, *waiting, today, "requests.nothing"))
            + section(say("requests.answered"), listOf(request, *answered, today, "requests.noneAnswered")));
}

HttpResponse RequestPages::form(
    const ConsoleRequest& request, const QHash<QString, QString>& problems, int status) const
{
    const Say& say = request.say;
    const Html content = element("p", {{"class", QStringLiteral("lead")}}, say("requests.lead"))
        + postFileForm(request, requestsPath + QLatin1String("/new"),
            requestFields(say, requestWords(request.form), problems) + submitButton(say("requests.fileIt")));
    return ConsoleFrame::page(request, say("requests.newTitle"), content, status);
}

HttpResponse RequestPages::file(const ConsoleRequest& request) const
{
    RequestProblems problems;
    const auto filed = readRequest(requestWords(request.form), problems);
    if (!filed)
        return form(request, textsOf(request.say, problems), 422);
    const auto receipt = FileRequest(m_context).run(*filed, {RequestSource::FromConsole, request.who().login});
    if (!receipt)
        return ConsoleFrame::refusal(request, receipt.error());
    const Say& say = request.say;
    const QString code = requestCode(*m_context.connection.sealer(), receipt->request);
    return ConsoleFrame::page(
        request, say("requests.filedTitle"), receiptFacts(say, receipt->number, receipt->answerBy, code)
            + doubtsLine(say, m_context.clock.today(), receipt->answerBy));
}

HttpResponse RequestPages::show(const ConsoleRequest& request, const QString& problem, int status) const
{
    const auto one = AnswerRequest(m_context, request.who()).open(idOf(request));
    if (!one)
        return ConsoleFrame::refusal(request, one.error());
    const Say& say = request.say;
    Html content = alert(problem) + factsOf(request, *one, m_context.clock.today())
        + section(one->subject, element("p", {{"class", QStringLiteral("pre")}}, one->text));
    if (one->state == RequestState::Answered)
        content += section(say("requests.answer"), element("p", {{"class", QStringLiteral("pre")}}, one->answer));
    else if (request.may(Right::AnswerRequests))
        content += answerForms(request, *one);
    return ConsoleFrame::page(request, say("requests.one").arg(one->number), content, status);
}

HttpResponse RequestPages::download(const ConsoleRequest& request) const
{
    if (const auto one = AnswerRequest(m_context, request.who()).open(idOf(request)); !one)
        return ConsoleFrame::refusal(request, one.error());
    const auto file = SupportTable(m_context.connection).file(idOf(request));
    if (!file)
        return ConsoleFrame::refusal(request, file.error());
    if (!file->has_value())
        return ConsoleFrame::refusal(request, 404);
    HttpResponse response {200, (*file)->contentType.toLatin1(), (*file)->content, {}};
    const QByteArray name = QUrl::toPercentEncoding((*file)->name);
    return response.with("Content-Disposition", "attachment; filename*=UTF-8''" + name);
}

HttpResponse RequestPages::setMatter(const ConsoleRequest& request) const
{
    const auto matter = parseRequestMatter(request.field("matter"));
    if (!matter)
        return ConsoleFrame::refusal(request, matter.error());
    return finish(request, AnswerRequest(m_context, request.who()).setMatter(idOf(request), *matter), "requestMatter");
}

HttpResponse RequestPages::answer(const ConsoleRequest& request) const
{
    const auto outcome
        = AnswerRequest(m_context, request.who()).answer(idOf(request), request.form.field(QStringLiteral("answer")));
    const bool isOfForm = !outcome
        && (outcome.error().kind == ErrorKind::FieldEmpty || outcome.error().kind == ErrorKind::FieldTooLong);
    return isOfForm ? show(request, request.say.refusal(outcome.error()), 422)
                    : finish(request, outcome, "requestAnswered");
}

HttpResponse RequestPages::finish(const ConsoleRequest& request, const Result<void>& outcome, const char* done) const
{
    if (!outcome)
        return ConsoleFrame::refusal(request, outcome.error());
    return ConsoleFrame::done(request, pathOf(idOf(request)), done);
}

} // namespace tanu::server
