#include "tests/support/database/postgresqlcluster.h"

#include "core/database/connection.h"
#include "tests/support/database/clusterarchive.h"
#include "tests/support/patience.h"

#include <QtCore/QDeadlineTimer>
#include <QtCore/QDir>
#include <QtCore/QUrl>

#include <pwd.h>
#include <signal.h>
#include <unistd.h>

namespace tanu::test {

namespace {

constexpr int pause = 10;

Error failed(const QString& what)
{
    return {ErrorKind::DatabaseFailed, {}, what};
}

/// What stands before a program of PostgreSQL: it never runs as root and dies with the test.
QStringList guard()
{
    QStringList words {QStringLiteral("setpriv"), QStringLiteral("--pdeathsig"), QStringLiteral("QUIT")};
    if (::geteuid() == 0)
        words += {QStringLiteral("--reuid=postgres"), QStringLiteral("--regid=postgres"), QStringLiteral("--clear-groups")};
    return words;
}

void launch(QProcess& process, const QString& program, const QStringList& arguments)
{
    QStringList words = guard() + QStringList {PostgresqlCluster::programs() + QLatin1Char('/') + program} + arguments;
    const QString first = words.takeFirst();
    process.start(first, words);
}

/// Of a database.
QString nameIn(const QString& address)
{
    return QUrl(address).path().mid(1);
}

QStringList initdbWords()
{
    return {QStringLiteral("--no-sync"), QStringLiteral("-A"), QStringLiteral("trust"), QStringLiteral("-U"), QStringLiteral("tanu"),
        QStringLiteral("--encoding=UTF8"), QStringLiteral("--locale=C.UTF-8"), QStringLiteral("--no-instructions")};
}

/// What is said to the server besides the place.
QStringList settingsFor(PostgresqlCluster::Durability durability)
{
    QStringList settings {QStringLiteral("listen_addresses="), QStringLiteral("shared_buffers=128MB")};
    if (durability == PostgresqlCluster::Durability::Full)
        settings += {QStringLiteral("max_wal_size=4GB"), QStringLiteral("autovacuum_naptime=10s")};
    else // in memory, and for seconds: little log, and nothing to vacuum
        settings += {QStringLiteral("fsync=off"), QStringLiteral("full_page_writes=off"), QStringLiteral("max_wal_size=128MB"),
            QStringLiteral("autovacuum=off")};
    QStringList words;
    for (const QString& setting : std::as_const(settings))
        words += {QStringLiteral("-c"), setting};
    return words;
}

} // namespace

QString PostgresqlCluster::programs()
{
    const QDir versions(QStringLiteral("/usr/lib/postgresql"));
    const QStringList names = versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    return names.isEmpty() ? QString() : versions.filePath(names.last() + QStringLiteral("/bin"));
}

Result<std::unique_ptr<PostgresqlCluster>> PostgresqlCluster::start(Durability durability)
{
    if (programs().isEmpty())
        return Error {ErrorKind::NotFound, {QStringLiteral("postgresql")}, {}};
    std::unique_ptr<PostgresqlCluster> cluster(new PostgresqlCluster(durability));
    if (const auto made = cluster->make(); !made)
        return made.error();
    if (const auto running = cluster->run(); !running)
        return running.error();
    return cluster;
}

PostgresqlCluster::PostgresqlCluster(Durability durability)
    : m_durability(durability)
    , m_folder(durability == Durability::Full ? ClusterFolder::Place::Disk : ClusterFolder::Place::Memory)
{
}

PostgresqlCluster::~PostgresqlCluster()
{
    stop();
}

Result<void> PostgresqlCluster::make()
{
    const passwd* const user = ::geteuid() == 0 ? ::getpwnam("postgres") : nullptr;
    if (user != nullptr && ::chown(m_folder.path().toLocal8Bit().constData(), user->pw_uid, user->pw_gid) != 0)
        return failed(QStringLiteral("the folder cannot be given to postgres"));
    const ClusterArchive archive(programs() + initdbWords().join(QLatin1Char(' ')));
    if (archive.unpackInto(m_folder.path()))
        return {};
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    launch(process, QStringLiteral("initdb"), initdbWords() + QStringList {QStringLiteral("-D"), m_folder.filePath(QStringLiteral("data"))});
    const bool isDone = process.waitForFinished(patience) && process.exitStatus() == QProcess::NormalExit
        && process.exitCode() == 0;
    if (!isDone)
        return failed(QString::fromUtf8(process.readAll()));
    archive.keep(m_folder.path());
    return {};
}

Result<void> PostgresqlCluster::run()
{
    const QStringList place {QStringLiteral("-D"), m_folder.filePath(QStringLiteral("data")), QStringLiteral("-k"), m_folder.path()};
    m_server.setProcessChannelMode(QProcess::MergedChannels);
    launch(m_server, QStringLiteral("postgres"), place + settingsFor(m_durability));
    if (!m_server.waitForStarted(patience))
        return failed(m_server.errorString());
    const QDeadlineTimer deadline(patience);
    while (!deadline.hasExpired() && m_server.state() == QProcess::Running) {
        if (Connection::openPostgresql(addressOf(QStringLiteral("template1"))))
            return {};
        m_server.waitForReadyRead(pause); // it tells when it is ready; unread, it would wait for a full pipe some day
    }
    return failed(QString::fromUtf8(m_server.readAll()));
}

void PostgresqlCluster::stop()
{
    if (m_server.state() == QProcess::NotRunning)
        return;
    ::kill(static_cast<pid_t>(m_server.processId()), SIGQUIT);
    m_server.waitForFinished(patience);
}

Result<void> PostgresqlCluster::restart()
{
    stop();
    return run();
}

QString PostgresqlCluster::addressOf(const QString& name) const
{
    return QStringLiteral("postgresql:///%1?host=%2&user=tanu").arg(name, m_folder.path());
}

Result<QString> PostgresqlCluster::create()
{
    return createFrom(QStringLiteral("template0"));
}

Result<QString> PostgresqlCluster::copy(const QString& address)
{
    return createFrom(nameIn(address));
}

void PostgresqlCluster::drop(const QString& address)
{
    m_dropped.append(nameIn(address));
}

Result<QString> PostgresqlCluster::createFrom(const QString& pattern)
{
    const auto connection = Connection::openPostgresql(addressOf(QStringLiteral("template1")));
    if (!connection)
        return connection.error();
    for (const QString& name : std::exchange(m_dropped, {})) {
        if (const auto gone = (*connection)->perform(QStringLiteral("DROP DATABASE %1 WITH (FORCE)").arg(name)); !gone)
            return gone.error();
    }
    const QString name = QStringLiteral("test%1").arg(++m_made);
    const auto made = (*connection)->perform(QStringLiteral("CREATE DATABASE %1 TEMPLATE %2").arg(name, pattern));
    return made ? Result<QString>(addressOf(name)) : Result<QString>(made.error());
}

} // namespace tanu::test
