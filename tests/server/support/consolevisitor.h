#pragma once

#include "server/operators/operator.h"
#include "testserver.h"

namespace tanu::server {

/// A browser in the console, for tests: keeps the cookie, brings the token of the form it came from, and can leave out or
/// forge every one of these.
class ConsoleVisitor {
public:
    explicit ConsoleVisitor(TestServer& server);

    HttpResponse get(const QString& path);
    /// With token and Origin, as the page's own form sends it.
    HttpResponse post(const QString& path, QList<std::pair<QString, QString>> fields = {});
    /// The same with a file in the field `file`, as a form with files sends it.
    HttpResponse postFile(const QString& path, QList<std::pair<QString, QString>> fields, const QString& fileName,
        const QByteArray& content);
    HttpResponse send(HttpRequest request);

    /// Through the form of the sign-in.
    HttpResponse signIn(const QString& login, const QString& password, const QString& code);

    /// From another address.
    void setClient(const QString& address) { m_client = address; }
    [[nodiscard]] const QByteArray& cookie() const { return m_cookie; }
    void setCookie(const QByteArray& cookie) { m_cookie = cookie; }
    /// The token in the last page that had a form.
    [[nodiscard]] const QString& token() const { return m_token; }
    /// A request as the proxy hands it on, with the cookie.
    [[nodiscard]] HttpRequest requestFor(const QString& path) const;

private:
    void remember(const HttpResponse& response);

    TestServer& m_server;
    QString m_client = QStringLiteral("198.51.100.7");
    QByteArray m_cookie; ///< `name=value`
    QString m_token;
};

/// An account that has set up everything, with its password and secret.
struct SettledOperator {
    Operator account;
    QString password;
    QByteArray secret;
};
SettledOperator settledOperator(TestServer& server, OperatorRole role, const QString& login, const QString& region = {});

/// A visitor whose session was opened for this account without the form.
ConsoleVisitor visitorOf(TestServer& server, const SettledOperator& account);

/// The page as text.
QString textIn(const HttpResponse& response);
/// Actions in the journal, newest first, but for what the server does by itself when it starts.
QStringList journalled(TestServer& server, int count = 20);

} // namespace tanu::server
