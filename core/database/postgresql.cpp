#include "core/database/postgresql.h"

#include <QtCore/QStringList>
#include <QtCore/QUrl>
#include <QtCore/QUrlQuery>
#include <QtCore/QVariant>
#include <QtSql/QSqlDatabase>
#include <QtSql/QSqlDriver>

#include <libpq-fe.h>
#include <poll.h>

namespace tanu::postgresql {

namespace {

const QString scheme = QStringLiteral("postgresql");

/// Seconds after which a silent server is given up.
constexpr const char* connectTimeout = "5";

/// A network that vanished is noticed within a minute.
constexpr const char* keepalives = "keepalives_idle=30;keepalives_interval=10;keepalives_count=3";

/// These two would end Qt's own list of options, or the value inside it.
bool isSpeakable(const QString& value)
{
    return !value.contains(QLatin1Char(';')) && !value.contains(QLatin1Char('\'')) && !value.contains(QLatin1Char(' '));
}

} // namespace

bool isAddress(const QString& place)
{
    return place.startsWith(scheme + QStringLiteral("://"));
}

QString shownAddress(const QString& url)
{
    return QUrl(url).toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery);
}

ClientAddress clientAddress(const QString& url)
{
    QUrl address(url);
    const QString password = address.password(QUrl::FullyDecoded);
    address.setPassword(QString());
    return {QString::fromLatin1(address.toEncoded()), password};
}

Result<void> address(QSqlDatabase& database, const QString& url)
{
    const QUrl parsed(url, QUrl::StrictMode);
    const QString name = parsed.path(QUrl::FullyDecoded).mid(1);
    const Error malformed {ErrorKind::FieldMalformed, {QStringLiteral("database"), shownAddress(url)}, {}};
    if (!parsed.isValid() || parsed.scheme() != scheme || name.isEmpty())
        return malformed;
    database.setDatabaseName(name);
    if (!parsed.host().isEmpty())
        database.setHostName(parsed.host());
    if (parsed.port() > 0)
        database.setPort(parsed.port());
    if (!parsed.userName().isEmpty())
        database.setUserName(parsed.userName(QUrl::FullyDecoded));
    if (!parsed.password().isEmpty())
        database.setPassword(parsed.password(QUrl::FullyDecoded));

    QStringList options {QLatin1String("connect_timeout=") + QLatin1String(connectTimeout), QString::fromLatin1(keepalives)};
    const auto items = QUrlQuery(parsed).queryItems(QUrl::FullyDecoded);
    for (const auto& [key, value] : items) {
        if (!isSpeakable(key) || !isSpeakable(value))
            return malformed;
        options.append(key + QLatin1Char('=') + value);
    }
    database.setConnectOptions(options.join(QLatin1Char(';')));
    return {};
}

bool doesListen(const QString& url)
{
    const QByteArray place = clientAddress(url).url.toUtf8();
    const char* const keywords[] {"dbname", "connect_timeout", nullptr};
    const char* const values[] {place.constData(), connectTimeout, nullptr};
    constexpr int expandName = 1; // the "name" is a whole address
    return PQpingParams(keywords, values, expandName) == PQPING_OK;
}

pg_conn* handleOf(const QSqlDatabase& database)
{
    const QVariant handle = database.driver()->handle();
    const bool isOurs = qstrcmp(handle.typeName(), "PGconn*") == 0 || qstrcmp(handle.typeName(), "pg_conn*") == 0;
    return isOurs ? *static_cast<PGconn* const*>(handle.constData()) : nullptr;
}

bool isLost(const QSqlDatabase& database)
{
    return PQstatus(handleOf(database)) == CONNECTION_BAD; // of null too: an attempt to open it again failed
}

bool isLostAfter(const QSqlDatabase& database, const QString& state)
{
    // What has no state comes from libpq itself; class 57P is the server's farewell.
    if (isLost(database) || (!state.isEmpty() && !state.startsWith(QLatin1String("57P"))))
        return isLost(database);
    pg_conn* const connection = handleOf(database);
    constexpr int pieces = 20;
    constexpr int pause = 10; // milliseconds
    for (int i = 0; i < pieces && !isLost(database); ++i) {
        pollfd socket{PQsocket(connection), POLLIN, 0};
        if (::poll(&socket, 1, pause) > 0)
            PQconsumeInput(connection);
    }
    return isLost(database);
}

bool isAborted(const QSqlDatabase& database)
{
    return PQtransactionStatus(handleOf(database)) == PQTRANS_INERROR;
}

bool hasTransaction(const QSqlDatabase& database)
{
    const auto status = PQtransactionStatus(handleOf(database));
    return status == PQTRANS_INTRANS || status == PQTRANS_INERROR || status == PQTRANS_ACTIVE;
}

QStringList sessionSettings(int busyTimeout)
{
    return {
        QStringLiteral("SET client_min_messages = warning"),
        QStringLiteral("SET lock_timeout = %1").arg(busyTimeout),
        QStringLiteral("SET synchronous_commit = on"),
        QStringLiteral("SET bytea_output = 'hex'"),
        QStringLiteral("SET timezone = 'UTC'"),
        // A process that froze must not hold its locks for ever.
        QStringLiteral("SET idle_in_transaction_session_timeout = 120000"),
    };
}

} // namespace tanu::postgresql
