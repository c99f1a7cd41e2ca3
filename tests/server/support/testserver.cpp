#include "testserver.h"

#include "core/database/migrator.h"
#include "core/database/statement.h"
#include "server/actions/raiseepoch.h"
#include "server/serverstore.h"
#include "server/storage/serverschema.h"
#include "tests/support/database/schemapattern.h"
#include "tests/support/database/testdatabase.h"

#include <QtCore/QDir>
#include <QtCore/QFile>

namespace tanu::server {

namespace {

/// With the newest schema in it, where this run is about PostgreSQL.
QString migratedDatabase()
{
    const QString database = test::freshDatabase();
    if (database.isEmpty())
        return database;
    const auto connection = Connection::openPostgresql(database);
    const bool isMigrated = connection && Migrator(serverMigrations()).migrate(**connection).isOk();
    Q_ASSERT_X(isMigrated, "TestServer", "no schema");
    Q_UNUSED(isMigrated)
    return database;
}

const test::SchemaPattern& pattern()
{
    static const test::SchemaPattern pattern(serverMigrations());
    return pattern;
}

/// The schema is made once in a program and copied: making it takes longer than most tests do.
QString databaseWithSchema()
{
    static const QString pattern = migratedDatabase();
    return test::copyOfDatabase(pattern);
}

} // namespace

TestServer::TestServer(const MonitoringSettings& monitoring)
    : m_monitoring(monitoring)
    , m_database(databaseWithSchema())
    , m_clock(QDateTime(QDate(2026, 11, 20), QTime(7, 0), Qt::UTC))
{
    if (m_database.isEmpty()) {
        const QString data = m_folder.filePath(QStringLiteral("data"));
        QDir().mkpath(data);
        pattern().writeTo(QDir(data).filePath(QStringLiteral("server.sqlite")));
    }
    open();
}

TestServer::~TestServer()
{
    test::dropDatabase(m_database);
}

void TestServer::open()
{
    ServerOptions options;
    options.data = QDir(m_folder.path()).filePath(QStringLiteral("data"));
    options.database = m_database;
    options.host = QStringLiteral("check.example.kz");
    options.webAssets = webAssetsFor(m_folder.path());
    options.monitoring = m_monitoring;
    auto opened = ServerCore::open(options, m_clock);
    if (!opened)
        qFatal("the server does not open: %s", qUtf8Printable(opened.error().detail));
    m_core = *std::move(opened);
}

void TestServer::restart()
{
    m_core.reset();
    open();
}

QString TestServer::backUp()
{
    const QString path = QDir(m_folder.path()).filePath(QStringLiteral("backup.sqlite"));
    QFile::remove(path);
    const auto made = Statement::on(connection(), QStringLiteral("VACUUM INTO :path")).bind(":path", path).run();
    Q_ASSERT_X(made.isOk(), "TestServer", "no backup");
    return path;
}

void TestServer::restore(const QString& backup)
{
    m_core.reset();
    const QDir data(m_folder.path() + QLatin1String("/data"));
    for (const char* part : {"server.sqlite", "server.sqlite-wal", "server.sqlite-shm"})
        QFile::remove(data.filePath(QLatin1String(part)));
    const bool isCopied = QFile::copy(backup, data.filePath(QStringLiteral("server.sqlite")));
    Q_ASSERT(isCopied);
    Q_UNUSED(isCopied)
    const auto store = ServerStore::open(data.path(), m_clock);
    Q_ASSERT(store.isOk());
    const auto raised = RaiseEpoch(store->desk(m_clock)).run();
    Q_ASSERT(raised.isOk());
    open();
}

QString TestServer::addCenter(const QString& number, int blockSize)
{
    const FakeCenter sample(number, {});
    const Center& center = sample.center();
    const auto code = server::addCenter(desk(),
        {center.number, center.name, center.bin, QStringLiteral("71"),
            {center.accreditedFrom, center.accreditedUntil, std::nullopt}, blockSize});
    return code ? *code : QString();
}

std::unique_ptr<FakeCenter> TestServer::enrolled(const QString& number, int count, int blockSize)
{
    auto center = std::make_unique<FakeCenter>(number, transport());
    const HttpResponse enrolment = center->enrol(addCenter(number, blockSize));
    Q_ASSERT_X(enrolment.status == 200, "TestServer", qUtf8Printable(codeIn(enrolment)));
    if (count > 0) {
        const HttpResponse grant = center->askNumbers(0, count);
        Q_ASSERT_X(grant.status == 200, "TestServer", qUtf8Printable(codeIn(grant)));
    }
    return center;
}

Transport TestServer::transport()
{
    return [this](const HttpRequest& request) { return handle(request); };
}

QString webAssetsFor(const QString& folder)
{
    const QDir assets(folder + QLatin1String("/assets"));
    const bool isMade = assets.mkpath(QStringLiteral("css"));
    QFile file(assets.filePath(QStringLiteral("css/bootstrap.min.css")));
    const bool isOpen = isMade && file.open(QIODevice::WriteOnly);
    Q_ASSERT(isOpen);
    Q_UNUSED(isOpen)
    file.write("body{}\n/*# sourceMappingURL=bootstrap.min.css.map */\n");
    return assets.path();
}

} // namespace tanu::server
