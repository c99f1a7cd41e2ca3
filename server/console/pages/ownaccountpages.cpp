#include "server/console/pages/ownaccountpages.h"

#include "core/security/totp.h"
#include "core/wire/base32.h"
#include "server/actions/console/operatorsessions.h"
#include "server/actions/console/ownaccount.h"
#include "server/console/frame/consoleframe.h"
#include "server/console/frame/formparts.h"
#include "server/console/html/qrpicture.h"
#include "server/console/transport/transport.h"
#include "server/operators/sessionrules.h"

#include <QtCore/QUrl>

namespace tanu::server {

namespace {

const QString home = QStringLiteral("/console");
const QString passwordPath = QStringLiteral("/console/password");
const QString codesPath = QStringLiteral("/console/codes");

/// What authenticators read from the QR code.
QString addressOf(const QString& host, const QString& login, const QByteArray& secret)
{
    const QString issuer = QLatin1String("Tanu ") + host;
    const QString label = QString::fromLatin1(QUrl::toPercentEncoding(issuer + QLatin1Char(':') + login));
    return QStringLiteral("otpauth://totp/%1?secret=%2&issuer=%3&algorithm=SHA1&digits=%4&period=%5")
        .arg(label, toBase32(secret), QString::fromLatin1(QUrl::toPercentEncoding(issuer)))
        .arg(totp::digits)
        .arg(totp::stepSeconds);
}

/// In groups of four, as it is typed into a phone.
QString grouped(const QString& secret)
{
    QStringList groups;
    for (qsizetype at = 0; at < secret.size(); at += 4)
        groups.append(secret.mid(at, 4));
    return groups.join(QLatin1Char(' '));
}

Field passwordField(const char* name, const QString& label, const char* autocomplete, const QString& hint = {})
{
    Field field {name, label, {}, hint};
    field.type = "password";
    field.autocomplete = autocomplete;
    return field;
}

} // namespace

OwnAccountPages::OwnAccountPages(const ServerContext& context)
    : m_context(context)
{
}

void OwnAccountPages::addTo(ConsoleRouter& router)
{
    router.add(HttpMethod::Get, "/console/password",
        [this](const ConsoleRequest& request) { return password(request, {}, 200); });
    router.add(HttpMethod::Post, "/console/password",
        [this](const ConsoleRequest& request) { return takePassword(request); });
    router.add(
        HttpMethod::Get, "/console/codes", [this](const ConsoleRequest& request) { return codes(request, {}, 200); });
    router.add(HttpMethod::Post, "/console/codes", [this](const ConsoleRequest& request) { return takeCode(request); });
    router.add(HttpMethod::Post, "/console/sign-out", [this](const ConsoleRequest& request) { return signOut(request); });
}

HttpResponse OwnAccountPages::password(
    const ConsoleRequest& request, const QHash<QString, QString>& problems, int status) const
{
    const Say& say = request.say;
    const QString lead = request.account->mustChangePassword ? say("password.mustChange") : say("password.lead");
    const Html fields = inputField(passwordField("old", say("password.old"), "current-password"), problems)
        + inputField(passwordField("new", say("password.new"), "new-password", say("password.hint")), problems)
        + inputField(passwordField("again", say("password.again"), "new-password"), problems);
    const Html content = element("p", {{"class", QStringLiteral("lead")}}, lead)
        + postForm(request, passwordPath, fields + submitButton(say("password.submit")));
    return ConsoleFrame::page(request, say("password.title"), content, status);
}

HttpResponse OwnAccountPages::takePassword(const ConsoleRequest& request) const
{
    const QString wanted = request.form.field(QStringLiteral("new"));
    if (wanted != request.form.field(QStringLiteral("again")))
        return password(request, {{QStringLiteral("again"), request.say("password.differs")}}, 422);
    const auto session
        = OwnAccount(m_context, *request.account).changePassword(request.form.field(QStringLiteral("old")), wanted);
    if (session) {
        HttpResponse response = ConsoleFrame::done(request, home, "password");
        setSession(response, request.http, *session);
        return response;
    }
    const QString reason = request.say.refusal(session.error());
    switch (session.error().kind) {
    case ErrorKind::SignInRefused:
        return password(request, {{QStringLiteral("old"), request.say("password.oldWrong")}}, 422);
    case ErrorKind::SignInPaused:
        return password(request, {{QStringLiteral("old"), reason}}, 429);
    case ErrorKind::PasswordWeak:
        return password(request, {{QStringLiteral("new"), reason}}, 422);
    default:
        return ConsoleFrame::refusal(request, session.error());
    }
}

HttpResponse OwnAccountPages::codes(
    const ConsoleRequest& request, const QHash<QString, QString>& problems, int status) const
{
    const Say& say = request.say;
    if (request.account->secret)
        return ConsoleFrame::redirect(request, home);
    if (request.account->mustChangePassword)
        return ConsoleFrame::redirect(request, passwordPath);
    const QByteArray secret = offeredSecretOf(request.session);
    const Html picture
        = qrPicture(addressOf(m_context.host, request.who().login, secret), say("codes.picture"));
    const Html byHand = element("p", {}, say("codes.byHand"))
        + element("p", {}, element("code", {{"class", QStringLiteral("secret")}}, grouped(toBase32(secret))));
    Field code {"code", say("codes.code"), {}, say("codes.hint")};
    code.autocomplete = "one-time-code";
    code.greatestLength = 12;
    const Html content = element("p", {{"class", QStringLiteral("lead")}}, say("codes.lead"))
        + element("div", {{"class", QStringLiteral("codes")}}, picture + element("div", {}, byHand))
        + postForm(request, codesPath, inputField(code, problems) + submitButton(say("codes.submit")));
    return ConsoleFrame::page(request, say("codes.title"), content, status);
}

HttpResponse OwnAccountPages::takeCode(const ConsoleRequest& request) const
{
    if (request.account->secret || request.account->mustChangePassword)
        return ConsoleFrame::redirect(request, codesPath);
    const Say& say = request.say;
    const auto set
        = OwnAccount(m_context, *request.account).setUpCodes(offeredSecretOf(request.session), request.field("code"));
    if (!set && set.error().kind == ErrorKind::SignInRefused)
        return codes(request, {{QStringLiteral("code"), say("codes.wrong")}}, 422);
    if (!set)
        return ConsoleFrame::refusal(request, set.error());
    Html list;
    for (const QString& code : set->recoveryCodes)
        list += element("li", {}, element("code", {}, code));
    const Html content = element("p", {{"class", QStringLiteral("lead")}}, say("codes.recoveryLead"))
        + element("ul", {{"class", QStringLiteral("recovery")}}, list)
        + element("a", {{"class", QStringLiteral("btn btn-primary")}, {"href", request.link(home)}}, say("codes.go"));
    HttpResponse response = ConsoleFrame::page(request, say("codes.recoveryTitle"), content);
    setSession(response, request.http, set->session);
    return response;
}

HttpResponse OwnAccountPages::signOut(const ConsoleRequest& request) const
{
    if (const auto ended = OperatorSessions(m_context).end(request.who(), request.session); !ended)
        return ConsoleFrame::refusal(request, ended.error());
    HttpResponse response = ConsoleFrame::redirect(request, QStringLiteral("/console/sign-in"));
    dropSession(response, request.http);
    return response;
}

} // namespace tanu::server
