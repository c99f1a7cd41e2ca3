#include "server/console/consoleguard.h"

#include "core/security/hash.h"
#include "server/console/frame/consoleframe.h"
#include "server/console/transport/transport.h"
#include "server/operators/sessionrules.h"

namespace tanu::server {

namespace {

const QString signInPath = QStringLiteral("/console/sign-in");

Language languageOf(const HttpRequest& request)
{
    return languageFor(request.parameter(QStringLiteral("lang")), request.header("accept-language"));
}

QString settlingPath(Operator::Settling settling)
{
    return settling == Operator::Settling::ChangePassword ? QStringLiteral("/console/password")
                                                          : QStringLiteral("/console/codes");
}

} // namespace

ConsoleGuard::ConsoleGuard(const ServerContext& context, const SiteText& text)
    : m_context(context)
    , m_text(text)
    , m_sessions(context)
{
}

ConsoleRequest ConsoleGuard::read(const HttpRequest& request, const QStringList& arguments) const
{
    const QByteArray known = sessionIn(request);
    const QByteArray id = known.isEmpty() ? randomBytes(sessionIdSize) : known;
    const bool isPost = request.method == HttpMethod::Post;
    return ConsoleRequest {request, Say(m_text, languageOf(request)), arguments,
        isPost ? PostedForm::of(request) : PostedForm(), id, formTokenOf(id), isOverTls(request), std::nullopt};
}

Result<void> ConsoleGuard::recognise(ConsoleRequest& request) const
{
    if (sessionIn(request.http).isEmpty())
        return {};
    auto account = m_sessions.find(request.session);
    if (!account)
        return account.error();
    request.account = *std::move(account);
    return {};
}

HttpResponse ConsoleGuard::handle(
    const HttpRequest& request, const ConsoleRouter::Entry& entry, const QStringList& arguments) const
{
    if (!isOverTls(request) && !isFromHere(request))
        return HttpResponse::text("The console is served over TLS only.\n", 403);
    ConsoleRequest read = this->read(request, arguments);
    if (const auto recognised = recognise(read); !recognised)
        return ConsoleFrame::refusal(read, recognised.error());
    const bool isNew = sessionIn(request).isEmpty();
    if (request.method == HttpMethod::Post) {
        const QByteArray token = read.form.field(QStringLiteral("token")).toLatin1();
        const bool isOwn = !isNew && isFromOwnPage(request) && isEqualInConstantTime(token, read.formToken);
        if (!isOwn)
            return ConsoleFrame::refusal(read, 400).with("Referrer-Policy", "same-origin");
    }
    HttpResponse response = let(read, entry);
    // Where no referrer may be told at all, browsers send forms with the origin `null`.
    response.with("Referrer-Policy", "same-origin");
    if (isNew && response.header("Set-Cookie").isEmpty())
        setSession(response, request, read.session);
    return response;
}

HttpResponse ConsoleGuard::let(const ConsoleRequest& request, const ConsoleRouter::Entry& entry) const
{
    if (entry.row->door == Door::Outside)
        return entry.page(request);
    if (!request.account)
        return ConsoleFrame::redirect(request, signInPath);
    const Operator::Settling settling = request.account->settling();
    if (entry.row->door == Door::Settling)
        return entry.page(request);
    if (settling != Operator::Settling::Nothing)
        return ConsoleFrame::redirect(request, settlingPath(settling));
    if (!request.may(entry.row->right))
        return ConsoleFrame::refusal(request, 403);
    return entry.page(request);
}

HttpResponse ConsoleGuard::refuse(const HttpRequest& request, int status) const
{
    ConsoleRequest read = this->read(request, {});
    const auto recognised = recognise(read);
    return recognised ? ConsoleFrame::refusal(read, status) : ConsoleFrame::refusal(read, recognised.error());
}

} // namespace tanu::server
