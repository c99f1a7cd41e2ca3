#include "server/console/pages/signinpage.h"

#include "server/actions/console/signinoperator.h"
#include "server/console/frame/consoleframe.h"
#include "server/console/frame/formparts.h"
#include "server/console/transport/transport.h"

namespace tanu::server {

namespace {

const QString home = QStringLiteral("/console");
const QString signInPath = QStringLiteral("/console/sign-in");

} // namespace

SignInPage::SignInPage(const ServerContext& context)
    : m_context(context)
    , m_gate(context)
{
}

void SignInPage::addTo(ConsoleRouter& router)
{
    router.add(HttpMethod::Get, "/console/sign-in", [this](const ConsoleRequest& request) { return show(request); });
    router.add(HttpMethod::Post, "/console/sign-in", [this](const ConsoleRequest& request) { return take(request); });
}

HttpResponse SignInPage::show(const ConsoleRequest& request) const
{
    return request.account ? ConsoleFrame::redirect(request, home) : form(request, {}, 200);
}

HttpResponse SignInPage::form(const ConsoleRequest& request, const QString& problem, int status) const
{
    const Say& say = request.say;
    Field login {"login", say("signIn.login"), request.field("login")};
    login.autocomplete = "username";
    login.hasFocus = true;
    Field password {"password", say("signIn.password")};
    password.type = "password";
    password.autocomplete = "current-password";
    Field code {"code", say("signIn.code"), {}, say("signIn.codeHint")};
    code.isRequired = false;
    code.autocomplete = "one-time-code";
    code.greatestLength = 30;
    const Html content = alert(problem) + element("p", {{"class", QStringLiteral("lead")}}, say("signIn.lead"))
        + postForm(request, signInPath,
            inputField(login) + inputField(password) + inputField(code) + submitButton(say("signIn.submit")));
    return ConsoleFrame::page(request, say("signIn.title"), content, status);
}

HttpResponse SignInPage::tooMany(const ConsoleRequest& request, int seconds) const
{
    HttpResponse response = form(request, request.say("signIn.paused").arg(seconds), 429);
    return response.with("Retry-After", QByteArray::number(seconds));
}

HttpResponse SignInPage::take(const ConsoleRequest& request) const
{
    const auto wait = m_gate.take(request.http.client);
    if (!wait)
        return ConsoleFrame::refusal(request, wait.error());
    if (*wait > 0)
        return tooMany(request, *wait);
    const SignInWords words {
        request.field("login"), request.form.field(QStringLiteral("password")), request.field("code"),
        subscriberOf(request.http.client)};
    const auto opened = SignInOperator(m_context).run(words);
    if (opened) {
        if (const auto noted = m_gate.noteSignedIn(request.http.client); !noted)
            return ConsoleFrame::refusal(request, noted.error());
        HttpResponse response = ConsoleFrame::redirect(request, home);
        setSession(response, request.http, opened->id);
        return response;
    }
    if (opened.error().kind == ErrorKind::SignInRefused)
        return form(request, request.say.refusal(opened.error()), 422);
    if (opened.error().kind != ErrorKind::SignInPaused)
        return ConsoleFrame::refusal(request, opened.error());
    const auto until = QDateTime::fromString(opened.error().arguments.value(0), Qt::ISODate);
    return tooMany(request, static_cast<int>(std::max<qint64>(1, m_context.clock.now().secsTo(until))));
}

} // namespace tanu::server
