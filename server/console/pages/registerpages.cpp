#include "server/console/pages/registerpages.h"

#include "server/actions/draftregister.h"
#include "server/actions/publishregister.h"
#include "server/actions/registerstates.h"
#include "server/console/frame/consoleframe.h"
#include "server/console/frame/datatable.h"
#include "server/console/frame/registersections.h"

namespace tanu::server {

namespace {

const QString registersPath = QStringLiteral("/console/registers");

QString pathOf(const QString& name)
{
    return registersPath + QLatin1Char('/') + name;
}

} // namespace

ConsoleRegisterPages::ConsoleRegisterPages(const ServerContext& context)
    : m_context(context)
{
}

void ConsoleRegisterPages::addTo(ConsoleRouter& router)
{
    router.add(HttpMethod::Get, "/console/registers", [this](const ConsoleRequest& request) { return list(request); });
    router.add(HttpMethod::Get, "/console/registers/{}",
        [this](const ConsoleRequest& request) { return show(request, {}, 200); });
    router.add(
        HttpMethod::Post, "/console/registers/{}/draft", [this](const ConsoleRequest& request) { return draft(request); });
    router.add(HttpMethod::Post, "/console/registers/{}/publish",
        [this](const ConsoleRequest& request) { return publish(request); });
    router.add(HttpMethod::Post, "/console/registers/{}/discard",
        [this](const ConsoleRequest& request) { return discard(request); });
}

HttpResponse ConsoleRegisterPages::list(const ConsoleRequest& request) const
{
    const Say& say = request.say;
    const auto states = registerStates(m_context);
    if (!states)
        return ConsoleFrame::refusal(request, states.error());
    DataTable table(say("reg.title"),
        {say("reg.register"), say("reg.clause"), say("reg.renewal"), say("reg.version"), say("reg.published"), say("reg.due")}, {});
    for (const RegisterState& state : *states) {
        const QString name = QLatin1String(state.description->name);
        const bool isThere = state.newest.has_value();
        table.add({linkTo(request.link(pathOf(name)), registerTitle(say, name)), Html::text(QLatin1String(state.description->clause)),
            Html::text(say(QLatin1String("renewal.") + QLatin1String(nameOf(state.description->renewal)))),
            Html::text(isThere ? QString::number(state.newest->number) : QString()),
            Html::text(isThere ? Say::moment(state.newest->publishedAt) : Say::date(QDate())), dueBadge(say, state.due)});
    }
    return ConsoleFrame::page(request, say("reg.title"), table.toHtml());
}

HttpResponse ConsoleRegisterPages::show(const ConsoleRequest& request, const QString& problem, int status) const
{
    const QString name = request.arguments.value(0);
    const auto description = registerNamed(name);
    if (!description)
        return ConsoleFrame::refusal(request, description.error());
    const auto versions = RegisterVersionTable(m_context.connection).all(name);
    if (!versions)
        return ConsoleFrame::refusal(request, versions.error());
    Html content = alert(problem);
    const RegisterSections sections(request, **description);
    if (request.may(rightToEdit(**description))) {
        const auto preview = previewOf(m_context, name);
        if (!preview)
            return ConsoleFrame::refusal(request, preview.error());
        content += preview->has_value() ? sections.preview(**preview) : sections.source();
    }
    return ConsoleFrame::page(request, registerTitle(request.say, name), content + sections.versions(*versions), status);
}

Result<const RegisterDescription*> ConsoleRegisterPages::edited(const ConsoleRequest& request)
{
    const auto description = registerNamed(request.arguments.value(0));
    if (!description)
        return description;
    const Right right = rightToEdit(**description);
    if (!request.may(right))
        return Error {ErrorKind::RoleNotAllowed, {codeOf(right), codeOf(request.who().role)}, {}};
    return description;
}

HttpResponse ConsoleRegisterPages::draft(const ConsoleRequest& request) const
{
    const QString name = request.arguments.value(0);
    const DraftRegister action(m_context);
    const QString by = request.who().forJournal();
    const auto file = request.form.file(QStringLiteral("file"));
    const auto description = edited(request);
    if (!description)
        return ConsoleFrame::refusal(request, description.error());
    if ((*description)->isDerived || !request.field("own").isEmpty()) {
        const auto made = action.fromServer(name, by);
        return finish(request, made ? std::nullopt : std::optional(made.error()), "registerDrafted");
    }
    const RegisterSource source {request.field("source"), QDate::fromString(request.field("date"), Qt::ISODate), by, false};
    const auto made = action.fromFile(name, file ? file->content : QByteArray(), source);
    return finish(request, made ? std::nullopt : std::optional(made.error()), "registerDrafted");
}

HttpResponse ConsoleRegisterPages::publish(const ConsoleRequest& request) const
{
    if (const auto allowed = edited(request); !allowed)
        return ConsoleFrame::refusal(request, allowed.error());
    const auto published = PublishRegister(m_context).run(
        request.arguments.value(0), request.field("standing").toLongLong(), request.who().forJournal());
    return finish(request, published ? std::nullopt : std::optional(published.error()), "registerPublished");
}

HttpResponse ConsoleRegisterPages::discard(const ConsoleRequest& request) const
{
    if (const auto allowed = edited(request); !allowed)
        return ConsoleFrame::refusal(request, allowed.error());
    const auto discarded = PublishRegister(m_context).discard(request.arguments.value(0), request.who().forJournal());
    return finish(request, discarded ? std::nullopt : std::optional(discarded.error()), "registerDiscarded");
}

HttpResponse ConsoleRegisterPages::finish(
    const ConsoleRequest& request, const std::optional<Error>& problem, const char* done) const
{
    if (!problem)
        return ConsoleFrame::done(request, pathOf(request.arguments.value(0)), done);
    const bool isOfForm = request.say.explains(*problem) && problem->kind != ErrorKind::RoleNotAllowed;
    return isOfForm ? show(request, registerRefusal(request.say, *problem), 422) : ConsoleFrame::refusal(request, *problem);
}

} // namespace tanu::server
