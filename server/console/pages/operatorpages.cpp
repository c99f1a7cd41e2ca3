#include "server/console/pages/operatorpages.h"

#include "core/base/strongid.h"
#include "server/console/frame/consoleframe.h"
#include "server/console/frame/datatable.h"
#include "server/console/frame/formparts.h"
#include "server/console/frame/regions.h"
#include "server/storage/operatortable.h"

namespace tanu::server {

namespace {

const QString operatorsPath = QStringLiteral("/console/operators");

QByteArray idOf(const ConsoleRequest& request)
{
    return uuidFromText(request.arguments.value(0));
}

QString pathOf(const QByteArray& id)
{
    return operatorsPath + QLatin1Char('/') + uuidToText(id);
}

QString roleName(const Say& say, OperatorRole role)
{
    return say(QLatin1String("role.") + codeOf(role));
}

Html roleFields(const ConsoleRequest& request, OperatorRole role, const QString& region, const FieldProblems& problems)
{
    const Say& say = request.say;
    QList<Choice> roles;
    for (const OperatorRole one : allOperatorRoles)
        roles.append({codeOf(one), roleName(say, one)});
    QList<Choice> regions {{QString(), say("operators.noRegion")}};
    for (const Region& one : allRegions())
        regions.append({one.code, say(one.name)});
    return choiceField({"role", say("operators.role"), codeOf(role)}, roles, problems)
        + choiceField({"region", say("operators.region"), region, say("operators.regionHint")}, regions, problems);
}

Html stateOf(const Say& say, const Operator& account)
{
    if (account.closedAt)
        return stateBadge(Tone::Neutral, say("operators.closed"));
    if (account.settling() != Operator::Settling::Nothing)
        return stateBadge(Tone::Warning, say("operators.settling"));
    return stateBadge(Tone::Good, say("operators.open"));
}

/// The field that a refusal is about.
FieldProblems problemsOf(const Say& say, const std::optional<Error>& problem)
{
    if (!problem)
        return {};
    const QString field = problem->arguments.value(0);
    const QString name = problem->kind == ErrorKind::AlreadyThere ? QStringLiteral("login") : field;
    return {{name, say.refusal(*problem)}};
}

} // namespace

OperatorPages::OperatorPages(const ServerContext& context)
    : m_context(context)
{
}

void OperatorPages::addTo(ConsoleRouter& router)
{
    router.add(HttpMethod::Get, "/console/operators", [this](const ConsoleRequest& request) { return list(request); });
    router.add(
        HttpMethod::Get, "/console/operators/new", [this](const ConsoleRequest& request) { return form(request, {}); });
    router.add(HttpMethod::Post, "/console/operators/new", [this](const ConsoleRequest& request) { return add(request); });
    router.add(HttpMethod::Get, "/console/operators/{}", [this](const ConsoleRequest& request) { return show(request); });
    router.add(HttpMethod::Post, "/console/operators/{}/role",
        [this](const ConsoleRequest& request) { return setRole(request); });
    router.add(
        HttpMethod::Post, "/console/operators/{}/reset", [this](const ConsoleRequest& request) { return reset(request); });
    router.add(HttpMethod::Post, "/console/operators/{}/close", [this](const ConsoleRequest& request) {
        return finish(request, manage(request).close(idOf(request)), "operatorClosed");
    });
    router.add(HttpMethod::Post, "/console/operators/{}/reopen", [this](const ConsoleRequest& request) {
        return finish(request, manage(request).reopen(idOf(request)), "operatorReopened");
    });
}

ManageOperators OperatorPages::manage(const ConsoleRequest& request) const
{
    return ManageOperators(m_context, request.who());
}

HttpResponse OperatorPages::list(const ConsoleRequest& request) const
{
    const Say& say = request.say;
    const auto accounts = OperatorTable(m_context.connection).all();
    if (!accounts)
        return ConsoleFrame::refusal(request, accounts.error());
    DataTable table(say("operators.title"),
        {say("operators.login"), say("operators.name"), say("operators.role"), say("operators.seen"), say("operators.state")},
        say("operators.nothing"));
    for (const Operator& account : *accounts) {
        const QString region = account.acting.region.isEmpty()
            ? QString()
            : QString(QStringLiteral(" · ") + say(regionName(account.acting.region)));
        table.add({linkTo(request.link(pathOf(account.acting.id)), account.acting.login), Html::text(account.name),
            Html::text(roleName(say, account.acting.role) + region), Html::text(Say::moment(account.seenAt)),
            stateOf(say, account)});
    }
    Html action;
    if (request.may(Right::ChangeOperators))
        action = element("p", {}, linkButton(request.link(operatorsPath + QLatin1String("/new")), say("operators.add")));
    return ConsoleFrame::page(request, say("operators.title"), action + table.toHtml());
}

HttpResponse OperatorPages::form(const ConsoleRequest& request, const std::optional<Error>& problem) const
{
    const Say& say = request.say;
    const FieldProblems problems = problemsOf(say, problem);
    const auto role = parseOperatorRole(request.field("role"));
    const Html fields
        = inputField({"login", say("operators.login"), request.field("login"), say("operators.loginHint")}, problems)
        + inputField({"name", say("operators.name"), request.field("name")}, problems)
        + roleFields(request, role ? *role : OperatorRole::Auditor, request.field("region"), problems);
    const Html content = postForm(request, operatorsPath + QLatin1String("/new"), fields + submitButton(say("operators.create")));
    return ConsoleFrame::page(request, say("operators.add"), content, problem ? 422 : 200);
}

HttpResponse OperatorPages::add(const ConsoleRequest& request) const
{
    const auto role = parseOperatorRole(request.field("role"));
    if (!role)
        return form(request, role.error());
    const auto password
        = manage(request).add({request.field("login"), request.field("name"), *role, request.field("region")});
    if (password)
        return firstPassword(request, *password);
    return request.say.explains(password.error()) ? form(request, password.error()) : ConsoleFrame::refusal(request, password.error());
}

HttpResponse OperatorPages::firstPassword(const ConsoleRequest& request, const QString& password) const
{
    const Say& say = request.say;
    const Html content = element("p", {{"class", QStringLiteral("lead")}}, say("operators.passwordLead"))
        + element("p", {}, element("code", {{"class", QStringLiteral("secret")}}, password))
        + linkButton(request.link(operatorsPath), say("operators.back"));
    return ConsoleFrame::page(request, say("operators.passwordTitle"), content);
}

HttpResponse OperatorPages::show(const ConsoleRequest& request) const
{
    const Say& say = request.say;
    const auto found = OperatorTable(m_context.connection).find(idOf(request));
    if (!found)
        return ConsoleFrame::refusal(request, found.error());
    if (!found->has_value())
        return ConsoleFrame::refusal(request, 404);
    const Operator& account = **found;
    FactList facts;
    facts.add(say("operators.login"), account.acting.login);
    facts.add(say("operators.role"), roleName(say, account.acting.role));
    facts.add(say("operators.region"),
        account.acting.region.isEmpty() ? say("operators.noRegion") : say(regionName(account.acting.region)));
    facts.add(say("operators.made"), Say::moment(account.madeAt));
    facts.add(say("operators.seen"), Say::moment(account.seenAt));
    facts.add(say("operators.state"), stateOf(say, account));
    Html actions;
    if (request.may(Right::ChangeOperators) && account.acting.id != request.who().id) {
        const QString own = pathOf(account.acting.id);
        actions += section(say("operators.changeRole"),
            postForm(request, own + QLatin1String("/role"),
                roleFields(request, account.acting.role, account.acting.region, {})
                    + submitButton(say("operators.saveRole"))));
        Html buttons = postForm(request, own + QLatin1String("/reset"), submitButton(say("operators.reset"), Button::Plain));
        buttons += account.closedAt
            ? postForm(request, own + QLatin1String("/reopen"), submitButton(say("operators.reopen"), Button::Plain))
            : postForm(request, own + QLatin1String("/close"), submitButton(say("operators.close"), Button::Danger));
        actions += section(say("operators.access"),
            element("p", {{"class", QStringLiteral("hint")}}, say("operators.resetHint"))
                + element("div", {{"class", QStringLiteral("actions-row")}}, buttons));
    }
    return ConsoleFrame::page(request, account.name, facts.toHtml() + actions);
}

HttpResponse OperatorPages::setRole(const ConsoleRequest& request) const
{
    const auto role = parseOperatorRole(request.field("role"));
    if (!role)
        return ConsoleFrame::refusal(request, role.error());
    return finish(request, manage(request).setRole(idOf(request), *role, request.field("region")), "operatorRole");
}

HttpResponse OperatorPages::reset(const ConsoleRequest& request) const
{
    const auto password = manage(request).reset(idOf(request));
    return password ? firstPassword(request, *password) : ConsoleFrame::refusal(request, password.error());
}

HttpResponse OperatorPages::finish(const ConsoleRequest& request, const Result<void>& outcome, const char* done) const
{
    if (!outcome)
        return ConsoleFrame::refusal(request, outcome.error());
    return ConsoleFrame::done(request, pathOf(idOf(request)), done);
}

} // namespace tanu::server
