#include "server/console/pages/monthpages.h"

#include "server/actions/months/monthoverview.h"
#include "server/actions/orders/remindofmonth.h"
#include "server/actions/orders/stopissuing.h"
#include "server/console/frame/consoleframe.h"
#include "server/console/frame/datatable.h"
#include "server/console/frame/daydoubts.h"
#include "server/console/frame/formparts.h"

namespace tanu::server {

namespace {

const QString monthsPath = QStringLiteral("/console/months");

OperatorDesk deskOf(const ServerContext& context, const ConsoleRequest& request)
{
    return deskIn(context, request.who().forJournal());
}

Tone toneOf(MonthStanding standing)
{
    switch (standing) {
    case MonthStanding::Running:
    case MonthStanding::Due:
        return Tone::Neutral;
    case MonthStanding::Late:
        return Tone::Warning;
    case MonthStanding::Missing:
        return Tone::Danger;
    case MonthStanding::Closed:
        return Tone::Good;
    }
    Q_UNREACHABLE();
}

Html stateOf(const Say& say, const MonthStandingRow& row)
{
    Html badges = stateBadge(toneOf(row.standing), say(QLatin1String("month.") + codeOf(row.standing)));
    if (row.differs())
        badges += stateBadge(Tone::Danger, say("month.differs").arg(Say::moment(row.row->differsSince)));
    if (row.isIssuingStopped)
        badges += stateBadge(Tone::Danger, say("month.stopped"));
    return badges;
}

Html actionsOf(const ConsoleRequest& request, const MonthStandingRow& row)
{
    if (!request.may(Right::RemindOfMonths))
        return {};
    const Say& say = request.say;
    const QString center = QLatin1String("/console/centers/") + row.center.toString();
    Html actions;
    if (row.standing != MonthStanding::Running && row.standing != MonthStanding::Closed) {
        actions += postForm(request, center + QLatin1String("/months/") + row.month.toString() + QLatin1String("/remind"),
            submitButton(say("month.remind"), Button::Plain));
    }
    if (row.isIssuingStopped) {
        actions += postForm(request, center + QLatin1String("/issuing"),
            emptyElement("input", {{"type", QStringLiteral("hidden")}, {"name", QStringLiteral("resume")}, {"value", QStringLiteral("1")}})
                + submitButton(say("month.resume"), Button::Plain));
    } else if (row.standing == MonthStanding::Missing || row.standing == MonthStanding::Late) {
        Field reason {"reason", say("month.reason")};
        reason.greatestLength = 500;
        reason.place = row.center.toString() + QLatin1Char('-') + row.month.toString();
        actions += element("details", {},
            element("summary", {}, say("month.stop"))
                + postForm(request, center + QLatin1String("/issuing"), inputField(reason) + submitButton(say("month.stop"), Button::Danger)));
    }
    return actions;
}

} // namespace

MonthPages::MonthPages(const ServerContext& context)
    : m_context(context)
{
}

void MonthPages::addTo(ConsoleRouter& router)
{
    router.add(HttpMethod::Get, "/console/months", [this](const ConsoleRequest& request) { return list(request, {}, 200); });
    router.add(HttpMethod::Post, "/console/centers/{}/months/{}/remind",
        [this](const ConsoleRequest& request) { return remind(request); });
    router.add(HttpMethod::Post, "/console/centers/{}/issuing",
        [this](const ConsoleRequest& request) { return issuing(request); });
}

HttpResponse MonthPages::list(const ConsoleRequest& request, const QString& problem, int status) const
{
    const Say& say = request.say;
    const bool onlyLate = request.parameter("all").isEmpty();
    const OperatorDesk desk = deskOf(m_context, request);
    const auto rows = MonthOverview(desk).all(onlyLate);
    if (!rows)
        return ConsoleFrame::refusal(request, rows.error());
    DataTable table(say("month.title"), {say("centers.number"), say("month.month"), say("month.dueBy"), say("month.standing"), say("month.actions")},
        say(onlyLate ? "month.noneLate" : "month.none"));
    for (const MonthStandingRow& row : *rows) {
        const QString number = row.center.toString();
        table.add({linkTo(request.link(QLatin1String("/console/centers/") + number), number), Html::text(row.month.toString()),
            Html::text(Say::date(row.dueBy)) + doubtsLine(say, row.month.lastDay(), row.dueBy), stateOf(say, row),
            actionsOf(request, row)});
    }
    const QString other = onlyLate ? QString(monthsPath + QLatin1String("?all=1")) : monthsPath;
    const Html link = linkButton(request.link(other), say(onlyLate ? "month.showAll" : "month.showLate"));
    return ConsoleFrame::page(request, say("month.title"),
        alert(problem) + table.toHtml() + element("p", {{"class", QStringLiteral("actions-row")}}, link), status);
}

HttpResponse MonthPages::remind(const ConsoleRequest& request) const
{
    const auto center = AccreditationNumber::parse(request.arguments.value(0));
    const auto month = Month::parse(request.arguments.value(1));
    if (!center || !month)
        return ConsoleFrame::refusal(request, 404);
    const OperatorDesk desk = deskOf(m_context, request);
    return finish(request, RemindOfMonth(desk).run(*center, *month), "reminded");
}

HttpResponse MonthPages::issuing(const ConsoleRequest& request) const
{
    const auto center = AccreditationNumber::parse(request.arguments.value(0));
    if (!center)
        return ConsoleFrame::refusal(request, 404);
    const OperatorDesk desk = deskOf(m_context, request);
    const StopIssuing action(desk);
    if (!request.field("resume").isEmpty())
        return finish(request, action.resume(*center), "issuingResumed");
    return finish(request, action.stop(*center, request.field("reason")), "issuingStopped");
}

HttpResponse MonthPages::finish(const ConsoleRequest& request, const Result<qint64>& order, const char* done) const
{
    if (order)
        return ConsoleFrame::done(request, monthsPath, done);
    return order.error().kind == ErrorKind::FieldEmpty ? list(request, request.say("month.reasonMissing"), 422)
                                                       : ConsoleFrame::refusal(request, order.error());
}

} // namespace tanu::server
