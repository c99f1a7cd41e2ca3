#include "consolevisitor.h"

#include "core/base/strongid.h"
#include "core/database/transaction.h"
#include "core/security/hash.h"
#include "core/security/journal.h"
#include "core/security/passwords.h"
#include "core/security/totp.h"
#include "server/actions/console/operatorsessions.h"
#include "server/operators/sessionrules.h"
#include "server/storage/operatortable.h"

#include <QtCore/QRegularExpression>

namespace tanu::server {

namespace {

const QByteArray cookieName = "__Host-tanu-console";

} // namespace

ConsoleVisitor::ConsoleVisitor(TestServer& server)
    : m_server(server)
{
}

HttpRequest ConsoleVisitor::requestFor(const QString& path) const
{
    HttpRequest request = getOf(path);
    request.client = m_client;
    request.headers.insert("host", "console.example.kz");
    request.headers.insert("x-forwarded-proto", "https");
    if (!m_cookie.isEmpty())
        request.headers.insert("cookie", m_cookie);
    return request;
}

HttpResponse ConsoleVisitor::get(const QString& path)
{
    return send(requestFor(path));
}

HttpResponse ConsoleVisitor::post(const QString& path, QList<std::pair<QString, QString>> fields)
{
    fields.prepend({QStringLiteral("token"), m_token});
    const HttpRequest form = formOf(path, fields);
    HttpRequest request = requestFor(path);
    request.method = HttpMethod::Post;
    request.body = form.body;
    request.headers.insert("content-type", form.header("content-type"));
    request.headers.insert("origin", "https://console.example.kz");
    return send(request);
}

HttpResponse ConsoleVisitor::postFile(
    const QString& path, QList<std::pair<QString, QString>> fields, const QString& fileName, const QByteArray& content)
{
    fields.prepend({QStringLiteral("token"), m_token});
    HttpRequest request = requestFor(path);
    request.method = HttpMethod::Post;
    for (const auto& [name, value] : fields) {
        request.body += "--xyz\r\nContent-Disposition: form-data; name=\"" + name.toUtf8() + "\"\r\n\r\n"
            + value.toUtf8() + "\r\n";
    }
    request.body += "--xyz\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + fileName.toUtf8()
        + "\"\r\n\r\n" + content + "\r\n--xyz--\r\n";
    request.headers.insert("content-type", "multipart/form-data; boundary=xyz");
    request.headers.insert("origin", "https://console.example.kz");
    return send(request);
}

HttpResponse ConsoleVisitor::send(HttpRequest request)
{
    const HttpResponse response = m_server.handle(request);
    remember(response);
    return response;
}

HttpResponse ConsoleVisitor::signIn(const QString& login, const QString& password, const QString& code)
{
    get(QStringLiteral("/console/sign-in?lang=ru"));
    return post(QStringLiteral("/console/sign-in?lang=ru"),
        {{QStringLiteral("login"), login}, {QStringLiteral("password"), password}, {QStringLiteral("code"), code}});
}

void ConsoleVisitor::remember(const HttpResponse& response)
{
    const QByteArray set = response.header("Set-Cookie");
    if (!set.isEmpty())
        m_cookie = set.left(set.indexOf(';'));
    static const QRegularExpression token(QStringLiteral("name=\"token\" value=\"([^\"]+)\""));
    const auto found = token.match(textIn(response));
    if (found.hasMatch())
        m_token = found.captured(1);
}

SettledOperator settledOperator(TestServer& server, OperatorRole role, const QString& login, const QString& region)
{
    SettledOperator made;
    made.password = QLatin1String("tuman qalyng ") + login;
    made.secret = randomBytes(totp::secretSize);
    made.account.acting = {makeUuid7(server.clock().now()), login, role, region};
    made.account.name = QStringLiteral("Сәуле Ермекова");
    made.account.password = *hashPassword(made.password, PasswordCost::least());
    made.account.mustChangePassword = false;
    made.account.secret = made.secret;
    made.account.madeAt = server.clock().now();
    const auto inserted = OperatorTable(server.connection()).insert(made.account);
    Q_ASSERT_X(inserted.isOk(), "settledOperator", "the account is not made");
    return made;
}

ConsoleVisitor visitorOf(TestServer& server, const SettledOperator& account)
{
    const auto id = inTransaction(server.connection(),
        [&] { return OperatorSessions(server.context()).begin(account.account.acting.id); });
    Q_ASSERT_X(id.isOk(), "visitorOf", "no session");
    ConsoleVisitor visitor(server);
    visitor.setCookie(
        cookieName + '=' + id->toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
    visitor.get(QStringLiteral("/console/password?lang=ru"));
    return visitor;
}

QString textIn(const HttpResponse& response)
{
    return QString::fromUtf8(response.body);
}

QStringList journalled(TestServer& server, int count)
{
    QStringList actions;
    const auto entries = Journal(server.connection()).latest(count);
    for (const JournalEntry& entry : *entries) {
        if (entry.note.actor != QLatin1String("tanu-server"))
            actions.append(entry.note.action);
    }
    return actions;
}

} // namespace tanu::server
