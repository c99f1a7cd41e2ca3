// Protects what every table relies on: the settings that keep commits over a power cut and keys enforced, the
// names of failures (busy, full, constraint), and that preparing does not happen per row.

#include "core/database/connection.h"
#include "core/database/statement.h"
#include "core/database/transaction.h"

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtSql/QSqlError>
#include <QtTest/QtTest>

#include <sqlite3.h>

using namespace tanu;

class TestConnection : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void setsWhatKeepsDataSafe_data();
    void setsWhatKeepsDataSafe();
    void refusesMissingFileReadOnly();
    void refusesMissingFolder();
    void refusesWhatIsNoDatabase();
    void refusesAPlaceWithoutALog();
    void refusesToWriteReadOnly();
    void keepsMemoryPrivate();
    void removesItsQtConnection();
    void runsWholeScripts();
    void stopsAtFirstFailure();
    void preparesOncePerText();
    void keepsTheCacheBounded();
    void seesNewColumnsAfterAlter();
    void namesConstraints_data();
    void namesConstraints();
    void namesBusy();
    void namesDiskFull_data();
    void namesDiskFull();
    void namesPostgresqlFailures_data();
    void namesPostgresqlFailures();
    void failsTheAccessThatThePlanNames();
    void failsEverythingAfterAKill();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(QStringLiteral("test.db")); }
    [[nodiscard]] std::unique_ptr<Connection> open() const
    {
        auto opened = Connection::openSqlite(path());
        return opened ? *std::move(opened) : nullptr;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestConnection::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestConnection::setsWhatKeepsDataSafe_data()
{
    QTest::addColumn<QString>("pragma");
    QTest::addColumn<QString>("value");
    const auto row = [](const char* pragma, const char* value) {
        QTest::newRow(pragma) << QString::fromLatin1(pragma) << QString::fromLatin1(value);
    };
    row("journal_mode", "wal");
    row("synchronous", "2");
    row("foreign_keys", "1");
    row("busy_timeout", "5000");
    row("cache_size", "-65536");
    row("temp_store", "2");
    row("mmap_size", "0"); // pages are read and checked, not mapped
}

void TestConnection::setsWhatKeepsDataSafe()
{
    QFETCH(QString, pragma);
    QFETCH(QString, value);
    const auto db = open();
    QVERIFY(db);
    const auto rows = Statement::on(*db, QStringLiteral("PRAGMA %1").arg(pragma)).all();
    QVERIFY(rows);
    const QString column = pragma == QLatin1String("busy_timeout") ? QStringLiteral("timeout") : pragma;
    QCOMPARE(rows->front().value(column).toString(), value);
}

void TestConnection::refusesMissingFileReadOnly()
{
    const auto opened = Connection::openSqlite(path(), Connection::OpenMode::ReadOnly);
    QVERIFY(!opened);
    QCOMPARE(opened.error(), (Error {ErrorKind::FileUnreadable, {path()}, {}}));
    QVERIFY(!QFile::exists(path()));
}

void TestConnection::refusesMissingFolder()
{
    const QString nowhere = m_folder->filePath(QStringLiteral("no/such/test.db"));
    const auto opened = Connection::openSqlite(nowhere);
    QVERIFY(!opened);
    QCOMPARE(opened.error(), (Error {ErrorKind::FileUnwritable, {nowhere}, {}}));
}

void TestConnection::refusesWhatIsNoDatabase()
{
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(8192, 'x'));
    file.close();
    for (const auto mode : {Connection::OpenMode::ReadWrite, Connection::OpenMode::ReadOnly}) {
        const auto opened = Connection::openSqlite(path(), mode);
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, ErrorKind::DatabaseFailed);
    }
}

/// SQLite itself would go on with another journal and say nothing.
void TestConnection::refusesAPlaceWithoutALog()
{
    QVERIFY(open());
    sqlite3_vfs* const usual = sqlite3_vfs_find(nullptr);
    QCOMPARE(sqlite3_vfs_register(sqlite3_vfs_find("unix-dotfile"), 1), SQLITE_OK); // it shares no memory between programs
    const QString other = m_folder->filePath(QStringLiteral("other.db"));
    const auto refused = Connection::openSqlite(other);
    QCOMPARE(sqlite3_vfs_register(usual, 1), SQLITE_OK);
    QVERIFY(!refused);
    QCOMPARE(refused.error(), (Error {ErrorKind::DataNotLocal, {other, QStringLiteral("no-log")}, {}}));
    QVERIFY(Connection::openSqlite(m_folder->filePath(QStringLiteral("third.db"))));
}

void TestConnection::refusesToWriteReadOnly()
{
    QVERIFY(open()->execute(QStringLiteral("CREATE TABLE a (x)")));
    auto reader = Connection::openSqlite(path(), Connection::OpenMode::ReadOnly);
    QVERIFY(reader);
    QVERIFY(!(*reader)->execute(QStringLiteral("INSERT INTO a VALUES (1)")));
    QCOMPARE(*Statement::on(**reader, QStringLiteral("SELECT count(*) FROM a")).integer(), 0);
}

void TestConnection::keepsMemoryPrivate()
{
    const auto first = Connection::openSqlite(QString(), Connection::OpenMode::Memory);
    const auto second = Connection::openSqlite(QString(), Connection::OpenMode::Memory);
    QVERIFY(first && second);
    QVERIFY((*first)->execute(QStringLiteral("CREATE TABLE a (x)")));
    QVERIFY(!(*second)->execute(QStringLiteral("SELECT * FROM a")));
}

void TestConnection::removesItsQtConnection()
{
    const qsizetype before = QSqlDatabase::connectionNames().size();
    {
        const auto db = open();
        const auto other = open();
        QCOMPARE(QSqlDatabase::connectionNames().size(), before + 2);
    }
    QCOMPARE(QSqlDatabase::connectionNames().size(), before);
    QVERIFY(!QFile::exists(path() + QStringLiteral("-wal")));
}

void TestConnection::runsWholeScripts()
{
    const auto db = open();
    QVERIFY(db->executeScript(QStringLiteral("CREATE TABLE a (x TEXT); CREATE TABLE b (x TEXT);\n"
                                             "CREATE TRIGGER t AFTER INSERT ON a BEGIN\n"
                                             "  INSERT INTO b VALUES (new.x); INSERT INTO b VALUES ('end;');\n"
                                             "END;\n"
                                             "INSERT INTO a VALUES ('one; two'); -- last")));
    const auto texts = Statement::on(*db, QStringLiteral("SELECT x FROM b ORDER BY rowid")).map([](const Row& row) {
        return row.text("x");
    });
    QVERIFY(texts);
    QCOMPARE(*texts, (std::vector<QString> {QStringLiteral("one; two"), QStringLiteral("end;")}));
}

void TestConnection::stopsAtFirstFailure()
{
    const auto db = open();
    const auto done
        = db->executeScript(QStringLiteral("CREATE TABLE a (x); INSERT INTO nowhere VALUES (1); CREATE TABLE b (x)"));
    QVERIFY(!done);
    QCOMPARE(done.error().kind, ErrorKind::DatabaseFailed);
    QVERIFY(done.error().detail.contains(QStringLiteral("INSERT INTO nowhere")));
    QVERIFY(done.error().detail.contains(QStringLiteral("no such table")));
    QVERIFY(!db->execute(QStringLiteral("SELECT * FROM b")));
}

void TestConnection::preparesOncePerText()
{
    const auto db = open();
    QVERIFY(db->execute(QStringLiteral("CREATE TABLE a (x)")));
    const qint64 before = db->preparations();
    for (int i = 0; i < 1000; ++i)
        QVERIFY(Statement::on(*db, QStringLiteral("INSERT INTO a VALUES (:x)")).bind(":x", i).run());
    QCOMPARE(db->preparations(), before + 1);
    QCOMPARE(*Statement::on(*db, QStringLiteral("SELECT count(DISTINCT x) FROM a")).integer(), 1000);
}

void TestConnection::keepsTheCacheBounded()
{
    const auto db = open();
    const auto select = [&](int i) { return *Statement::on(*db, QStringLiteral("SELECT %1").arg(i)).integer(); };
    for (int i = 0; i < 300; ++i)
        QCOMPARE(select(i), i);
    const qint64 before = db->preparations();
    QCOMPARE(select(299), 299);
    QCOMPARE(db->preparations(), before);
    QCOMPARE(select(0), 0);
    QCOMPARE(db->preparations(), before + 1);
}

void TestConnection::seesNewColumnsAfterAlter()
{
    const auto db = open();
    QVERIFY(db->executeScript(QStringLiteral("CREATE TABLE a (x); INSERT INTO a VALUES (1)")));
    const auto select = [&] { return **Statement::on(*db, QStringLiteral("SELECT * FROM a")).one(); };
    QVERIFY(!select().has("y"));
    QVERIFY(db->execute(QStringLiteral("ALTER TABLE a ADD COLUMN y")));
    QVERIFY(select().has("y"));
}

void TestConnection::namesConstraints_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QStringList>("arguments");
    const auto row = [](const char* which, const char* sql, const char* place) {
        QTest::newRow(which) << QString::fromLatin1(sql)
                             << QStringList {QStringLiteral("constraint"), QString::fromLatin1(which),
                                             QString::fromLatin1(place)};
    };
    row("unique", "INSERT INTO child (id, name, parent) VALUES (2, 'a', 1)", "child.name");
    row("foreign", "INSERT INTO child (id, name, parent) VALUES (2, 'b', 9)", "");
    row("check", "INSERT INTO child (id, name, parent) VALUES (2, '', 1)", "name <> ''");
    row("notnull", "INSERT INTO child (id, name) VALUES (2, 'c')", "child.parent");
}

void TestConnection::namesConstraints()
{
    QFETCH(QString, sql);
    QFETCH(QStringList, arguments);
    const auto db = open();
    QVERIFY(db->executeScript(QStringLiteral(
        "CREATE TABLE parent (id INTEGER PRIMARY KEY) STRICT; INSERT INTO parent VALUES (1);"
        "CREATE TABLE child (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE CHECK (name <> ''),"
        " parent INTEGER NOT NULL REFERENCES parent (id)) STRICT; INSERT INTO child VALUES (1, 'a', 1)")));
    const auto direct = db->execute(sql);
    QVERIFY(!direct);
    QVERIFY(isConstraint(direct.error()));
    QCOMPARE(direct.error().arguments, arguments);
    const auto prepared = Statement::on(*db, sql).run();
    QVERIFY(!prepared);
    QCOMPARE(prepared.error(), direct.error());
    QCOMPARE(isUniqueViolation(direct.error()), arguments.at(1) == QLatin1String("unique"));
    QCOMPARE(isForeignKeyViolation(direct.error()), arguments.at(1) == QLatin1String("foreign"));
}

void TestConnection::namesBusy()
{
    const auto first = open();
    const auto second = open();
    QVERIFY(first->execute(QStringLiteral("CREATE TABLE a (x)")));
    QVERIFY(second->setBusyTimeout(20));
    auto writer = Transaction::begin(*first);
    QVERIFY(writer);
    const auto refused = second->execute(QStringLiteral("INSERT INTO a VALUES (1)"));
    QVERIFY(!refused);
    QCOMPARE(refused.error(), (Error {ErrorKind::DatabaseBusy, {path()}, {}}));
    const auto secondWriter = Transaction::begin(*second);
    QVERIFY(!secondWriter);
    QCOMPARE(secondWriter.error().kind, ErrorKind::DatabaseBusy);
    QVERIFY(Transaction::begin(*second, Transaction::Kind::Read));
    QVERIFY(writer->commit());
    QVERIFY(Transaction::begin(*second));
}

void TestConnection::namesDiskFull_data()
{
    QTest::addColumn<QString>("code");
    QTest::newRow("SQLITE_FULL") << QStringLiteral("13");
    QTest::newRow("SQLITE_IOERR_WRITE") << QStringLiteral("778");
    QTest::newRow("SQLITE_IOERR_FSYNC") << QStringLiteral("1034");
}

void TestConnection::namesDiskFull()
{
    QFETCH(QString, code);
    const QSqlError failure(QStringLiteral("driver"), QStringLiteral("text"), QSqlError::StatementError, code);
    QCOMPARE(toError(failure, QStringLiteral("SELECT 1"), Driver::Sqlite, QStringLiteral("p")),
             (Error {ErrorKind::DiskFull, {QStringLiteral("p")}, {}}));

    // The same as it happens: a database that may not grow.
    const auto db = open();
    QVERIFY(db->executeScript(QStringLiteral("CREATE TABLE a (x); PRAGMA max_page_count = 4")));
    const auto done = Statement::on(*db, QStringLiteral("INSERT INTO a VALUES (:x)")).bind(":x", QByteArray(99999, 'x')).run();
    QVERIFY(!done);
    QCOMPARE(done.error(), (Error {ErrorKind::DiskFull, {path()}, {}}));
}

void TestConnection::namesPostgresqlFailures_data()
{
    QTest::addColumn<QString>("state");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<bool>("isUnique");
    QTest::newRow("unique_violation") << QStringLiteral("23505") << ErrorKind::DatabaseFailed << true;
    QTest::newRow("deadlock_detected") << QStringLiteral("40P01") << ErrorKind::DatabaseBusy << false;
    QTest::newRow("disk_full") << QStringLiteral("53100") << ErrorKind::DiskFull << false;
    QTest::newRow("syntax_error") << QStringLiteral("42601") << ErrorKind::DatabaseFailed << false;
}

void TestConnection::namesPostgresqlFailures()
{
    QFETCH(QString, state);
    QFETCH(ErrorKind, kind);
    QFETCH(bool, isUnique);
    const QSqlError failure(QStringLiteral("driver"), QStringLiteral("text"), QSqlError::StatementError, state);
    const Error error = toError(failure, QStringLiteral("SELECT 1"), Driver::Postgresql, QString());
    QCOMPARE(error.kind, kind);
    QCOMPARE(isUniqueViolation(error), isUnique);
}

void TestConnection::failsTheAccessThatThePlanNames()
{
    const auto db = open();
    QVERIFY(db->execute(QStringLiteral("CREATE TABLE a (x)")));
    FaultPlan plan(2, FaultPlan::Lasting::Once, ErrorKind::DiskFull);
    db->setFaults(&plan);
    const auto insert = [&] { return Statement::on(*db, QStringLiteral("INSERT INTO a VALUES (1)")).run(); };
    const auto second = insert();
    QVERIFY(!second);
    QCOMPARE(second.error().kind, ErrorKind::DiskFull);
    QVERIFY(plan.hasFired());
    QVERIFY(insert());
    QCOMPARE(plan.accesses(), 3);
    db->setFaults(nullptr);
    QCOMPARE(*Statement::on(*db, QStringLiteral("SELECT count(*) FROM a")).integer(), 1);
}

void TestConnection::failsEverythingAfterAKill()
{
    auto db = open();
    QVERIFY(db->execute(QStringLiteral("CREATE TABLE a (x)")));
    FaultPlan plan(3, FaultPlan::Lasting::FromThenOn);
    db->setFaults(&plan);
    {
        auto transaction = Transaction::begin(*db);
        QVERIFY(transaction);
        QVERIFY(db->execute(QStringLiteral("INSERT INTO a VALUES (1)")));
        QVERIFY(!transaction->commit());
        QVERIFY(!transaction->commit());
    }
    db.reset();
    db = open();
    QCOMPARE(*Statement::on(*db, QStringLiteral("SELECT count(*) FROM a")).integer(), 0);
}

QTEST_GUILESS_MAIN(TestConnection)
#include "tst_connection.moc"
