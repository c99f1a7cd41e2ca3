#include "server/console/frame/consoleframe.h"

#include "server/console/frame/datatable.h"
#include "server/console/frame/formparts.h"
#include "server/monitoring/failure.h"
#include "server/site/template.h"

namespace tanu::server {

namespace {

struct NavigationItem {
    const char* path;
    const char* key;
    Right right;
};

constexpr std::array navigation {
    NavigationItem {"/console", "nav.overview", Right::SeeOverview},
    NavigationItem {"/console/centers", "nav.centers", Right::SeeCenters},
    NavigationItem {"/console/months", "nav.months", Right::SeeMonths},
    NavigationItem {"/console/batches", "nav.batches", Right::SeeBatches},
    NavigationItem {"/console/orders", "nav.orders", Right::SeeCenters},
    NavigationItem {"/console/cancellations", "nav.cancellations", Right::CancelDocuments},
    NavigationItem {"/console/registers", "nav.registers", Right::SeeRegisters},
    NavigationItem {"/console/files", "nav.files", Right::SeeFiles},
    NavigationItem {"/console/requests", "nav.requests", Right::SeeRequests},
    NavigationItem {"/console/requests/new", "nav.newRequest", Right::AskSupport},
    NavigationItem {"/console/analysis", "nav.analysis", Right::SeeAnalysis},
    NavigationItem {"/console/journal", "nav.journal", Right::SeeJournal},
    NavigationItem {"/console/operators", "nav.operators", Right::SeeOperators},
};

/// The item whose page, or a page below it, is shown.
QString currentItem(const QString& path)
{
    QString best;
    for (const NavigationItem& item : navigation) {
        const QString own = QLatin1String(item.path);
        const bool isInside = path == own || path.startsWith(own + QLatin1Char('/'));
        if (isInside && own.size() > best.size())
            best = own;
    }
    return best;
}

Html navigationList(const ConsoleRequest& request)
{
    const QString here = currentItem(request.http.path);
    Html items;
    for (const NavigationItem& item : navigation) {
        const QString path = QLatin1String(item.path);
        if (!request.may(item.right))
            continue;
        const QString current = path == here ? QStringLiteral("page") : QString();
        items += element("li", {},
            element("a", {{"href", request.link(path)}, {"aria-current", current}}, request.say(item.key)));
    }
    return element("ul", {}, items);
}

Html menus(const ConsoleRequest& request)
{
    if (!request.account || request.account->settling() != Operator::Settling::Nothing)
        return {};
    const Html list = navigationList(request);
    const QString label = request.say("nav.label");
    const Html wide = element("nav", {{"class", QStringLiteral("side")}, {"aria-label", label}}, list);
    const Html folded = element("details", {{"class", QStringLiteral("folded")}},
        element("summary", {}, label) + element("nav", {{"aria-label", label}}, list));
    return folded + wide;
}

Html languages(const ConsoleRequest& request)
{
    const std::array<std::pair<Language, const char*>, 2> offered {
        {{Language::Kazakh, "Қаз"}, {Language::Russian, "Рус"}}};
    Html links;
    for (const auto& [language, label] : offered) {
        const QString name = QString::fromUtf8(label);
        if (language == request.say.language()) {
            links += element("span",
                {{"class", QStringLiteral("here")}, {"aria-current", QStringLiteral("true")}, {"lang", codeOf(language)}},
                name);
            continue;
        }
        QUrlQuery query = request.http.query;
        query.removeAllQueryItems(QStringLiteral("lang"));
        query.removeAllQueryItems(QStringLiteral("done"));
        query.addQueryItem(QStringLiteral("lang"), codeOf(language));
        const QString address = request.http.path + QLatin1Char('?') + query.toString(QUrl::FullyEncoded);
        links += element("a", {{"href", address}, {"hreflang", codeOf(language)}, {"lang", codeOf(language)}}, name);
    }
    return links;
}

Html accountPart(const ConsoleRequest& request)
{
    if (!request.account)
        return {};
    const QString role = request.say(QLatin1String("role.") + codeOf(request.who().role));
    const Html name = element("span", {{"class", QStringLiteral("who")}},
        element("b", {}, request.account->name) + element("small", {}, role));
    const Html password = element("a", {{"href", request.link(QStringLiteral("/console/password"))}},
        request.say("nav.password"));
    const Html signOut = postForm(request, QStringLiteral("/console/sign-out"),
        submitButton(request.say("nav.signOut"), Button::Plain));
    return element("div", {{"class", QStringLiteral("account")}}, name + password + signOut);
}

Html doneNotice(const ConsoleRequest& request)
{
    const QString key = QLatin1String("done.") + request.parameter("done");
    if (!request.say.has(key))
        return {};
    return element("p", {{"class", QStringLiteral("notice fine")}, {"role", QStringLiteral("status")}}, request.say(key));
}

} // namespace

HttpResponse ConsoleFrame::page(
    const ConsoleRequest& request, const QString& title, const Html& content, int status)
{
    const Say& say = request.say;
    const Html menu = menus(request);
    const QString plainNote = request.isSecure ? QString() : say("frame.notSecure");
    const QString html = Template::named(QStringLiteral("console.html"))
                             .fill(say.table(), say.language(),
                                 {{QStringLiteral("lang"), codeOf(say.language())}, {QStringLiteral("title"), title},
                                     {QStringLiteral("home"), request.link(QStringLiteral("/console"))},
                                     {QStringLiteral("languages"), languages(request).toString()},
                                     {QStringLiteral("account"), accountPart(request).toString()},
                                     {QStringLiteral("menu"), menu.toString()},
                                     {QStringLiteral("kind"), menu.isEmpty() ? QStringLiteral("alone") : QStringLiteral("with-menu")},
                                     {QStringLiteral("done"), doneNotice(request).toString()},
                                     {QStringLiteral("plainNote"), plainNote},
                                     {QStringLiteral("content"), content.toString()}});
    return HttpResponse::html(html, status);
}

HttpResponse ConsoleFrame::done(const ConsoleRequest& request, const QString& path, const char* key)
{
    const QLatin1Char join(path.contains(QLatin1Char('?')) ? '&' : '?');
    return redirect(request, path + join + QLatin1String("done=") + QLatin1String(key));
}

HttpResponse ConsoleFrame::redirect(const ConsoleRequest& request, const QString& path)
{
    HttpResponse response = HttpResponse::text({}, 303);
    return response.with("Location", request.link(path).toUtf8());
}

HttpResponse ConsoleFrame::refusal(const ConsoleRequest& request, int status)
{
    const QString key = QLatin1String("error.") + QString::number(status);
    const Html content = element("p", {{"class", QStringLiteral("lead")}}, request.say(key + QLatin1String("Text")))
        + linkButton(request.link(QStringLiteral("/console")), request.say("error.home"));
    return page(request, request.say(key), content, status);
}

HttpResponse ConsoleFrame::refusal(const ConsoleRequest& request, const Error& error)
{
    if (error.kind == ErrorKind::NotFound)
        return refusal(request, 404);
    if (error.kind == ErrorKind::RoleNotAllowed)
        return refusal(request, 403);
    if (request.say.explains(error) && !doesPass(error.kind))
        return page(request, request.say("error.422"), alert(request.say.refusal(error)), 422);
    const Failure failure = Failure::of(error);
    return failure.on(refusal(request, failure.status));
}

} // namespace tanu::server
