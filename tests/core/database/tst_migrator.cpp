// Protects a center's only database while the program changes its schema: refused rather than guessed, whole at
// the old version after a kill at any statement, and copied before the first step.

#include "core/database/connection.h"
#include "core/database/migrator.h"
#include "core/database/statement.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QtTest>

using namespace tanu;

namespace {

Migration people()
{
    return {1, "people",
            QStringLiteral("CREATE TABLE person (id INTEGER PRIMARY KEY, name TEXT) STRICT;"
                           "CREATE TABLE paper (person INTEGER NOT NULL REFERENCES person (id)) STRICT;"
                           "INSERT INTO person VALUES (1, 'a;b'); INSERT INTO paper VALUES (1);")};
}

/// Rebuilds the table that another one points to, as SQLite's ALTER TABLE cannot.
Migration names()
{
    return {2, "names",
            QStringLiteral("CREATE TABLE fresh (id INTEGER PRIMARY KEY, name TEXT NOT NULL, folded TEXT) STRICT;"
                           "INSERT INTO fresh SELECT id, name, upper(name) FROM person;"
                           "DROP TABLE person; ALTER TABLE fresh RENAME TO person;"
                           "CREATE TRIGGER fold AFTER INSERT ON person BEGIN"
                           " UPDATE person SET folded = upper(new.name) WHERE id = new.id; END;")};
}

Migration marks()
{
    return {3, "marks", QStringLiteral("CREATE TABLE mark (x INTEGER) STRICT; INSERT INTO mark VALUES (5)")};
}

} // namespace

class TestMigrator : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void appliesAllToAnEmptyDatabase();
    void appliesOnlyWhatIsMissing();
    void givesTheSameSchemaStepByStep();
    void refusesGaps_data();
    void refusesGaps();
    void refusesNewerDatabase();
    void refusesToEndItsTransaction_data();
    void refusesToEndItsTransaction();
    void refusesKeysThatPointNowhere();
    void refusesMissingResource();
    void keepsTheStepsThatSucceeded();
    void copiesBeforeTheFirstStep();
    void numbersCopiesThatAreTaken();
    void leavesTheOldVersionWholeAfterAKill();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(QStringLiteral("test.db")); }
    void open() { m_db = *Connection::openSqlite(path()); }
    [[nodiscard]] QStringList backups() const
    {
        return QDir(m_folder->path()).entryList({QStringLiteral("*.backup*")}, QDir::Files, QDir::Name);
    }
    [[nodiscard]] int version() const { return *Migrator::storedVersion(*m_db); }
    /// Everything there is: schema, rows and version.
    [[nodiscard]] QString dump() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Connection> m_db;
};

QString TestMigrator::dump() const
{
    QString text = QStringLiteral("version %1\n").arg(version());
    const auto schema = Statement::on(*m_db, QStringLiteral("SELECT name, type, sql FROM sqlite_master ORDER BY name")).all();
    for (const Row& object : *schema) {
        const QString name = *object.text("name");
        text += name + QLatin1Char(' ') + object.value("sql").toString() + QLatin1Char('\n');
        if (object.value("type").toString() != QLatin1String("table"))
            continue;
        const auto rows = Statement::on(*m_db, QStringLiteral("SELECT rowid, * FROM %1").arg(name)).all();
        text += QStringLiteral("%1 rows\n").arg(rows->size());
    }
    return text;
}

void TestMigrator::init()
{
    m_db.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    open();
}

void TestMigrator::appliesAllToAnEmptyDatabase()
{
    const Migrator migrator({people(), names(), marks()});
    QCOMPARE(migrator.newest(), 3);
    QVERIFY(migrator.migrate(*m_db));
    QCOMPARE(version(), 3);
    QCOMPARE(*Statement::on(*m_db, QStringLiteral("SELECT x FROM mark")).integer(), 5);
    QCOMPARE(*Statement::on(*m_db, QStringLiteral("PRAGMA foreign_keys")).integer(), 1);
    QCOMPARE(backups(), QStringList());
}

void TestMigrator::appliesOnlyWhatIsMissing()
{
    QVERIFY(Migrator({people()}).migrate(*m_db));
    QVERIFY(m_db->execute(QStringLiteral("INSERT INTO person VALUES (2, 'b')")));
    const Migrator migrator({people(), names()});
    QVERIFY(migrator.migrate(*m_db));
    const QString once = dump();
    QVERIFY(migrator.migrate(*m_db));
    QCOMPARE(dump(), once);
    const auto row = Statement::on(*m_db, QStringLiteral("SELECT folded FROM person WHERE id = 2")).one();
    QCOMPARE(*(*row)->text("folded"), QStringLiteral("B"));
}

void TestMigrator::givesTheSameSchemaStepByStep()
{
    QVERIFY(Migrator({people(), names(), marks()}).migrate(*m_db));
    const QString atOnce = dump();
    init();
    QVERIFY(Migrator({people()}).migrate(*m_db));
    QVERIFY(Migrator({people(), names()}).migrate(*m_db));
    QVERIFY(Migrator({people(), names(), marks()}).migrate(*m_db));
    QCOMPARE(dump(), atOnce);
}

void TestMigrator::refusesGaps_data()
{
    QTest::addColumn<std::vector<int>>("versions");
    QTest::newRow("starts at 0") << std::vector<int> {0, 1};
    QTest::newRow("starts at 2") << std::vector<int> {2};
    QTest::newRow("hole") << std::vector<int> {1, 3};
    QTest::newRow("twice") << std::vector<int> {1, 1};
    QTest::newRow("backwards") << std::vector<int> {2, 1};
}

void TestMigrator::refusesGaps()
{
    QFETCH(std::vector<int>, versions);
    std::vector<Migration> migrations;
    for (const int number : versions)
        migrations.push_back({number, "x", QStringLiteral("CREATE TABLE t%1 (x)").arg(migrations.size())});
    const auto done = Migrator(migrations).migrate(*m_db);
    QVERIFY(!done);
    QCOMPARE(done.error().kind, ErrorKind::DatabaseFailed);
    QCOMPARE(dump(), QStringLiteral("version 0\n"));
}

void TestMigrator::refusesNewerDatabase()
{
    QVERIFY(Migrator({people(), names()}).migrate(*m_db));
    const QString before = dump();
    const auto done = Migrator({people()}).migrate(*m_db);
    QVERIFY(!done);
    QCOMPARE(done.error(), (Error {ErrorKind::DatabaseNewer, {QStringLiteral("2"), QStringLiteral("1")}, {}}));
    QCOMPARE(dump(), before);
}

void TestMigrator::refusesToEndItsTransaction_data()
{
    QTest::addColumn<QString>("statement");
    for (const char* statement : {"COMMIT", "BEGIN", "end", "ROLLBACK", "VACUUM"})
        QTest::newRow(statement) << QString::fromLatin1(statement);
}

void TestMigrator::refusesToEndItsTransaction()
{
    QFETCH(QString, statement);
    const Migration bad {1, "bad", QStringLiteral("CREATE TABLE t (x); %1; CREATE TABLE u (x)").arg(statement)};
    QVERIFY(!Migrator({bad}).migrate(*m_db));
    QCOMPARE(dump(), QStringLiteral("version 0\n"));
}

void TestMigrator::refusesKeysThatPointNowhere()
{
    QVERIFY(Migrator({people()}).migrate(*m_db));
    const QString before = dump();
    const auto done = Migrator({people(), {2, "bad", QStringLiteral("DELETE FROM person")}}).migrate(*m_db);
    QVERIFY(!done);
    QVERIFY(done.error().detail.contains(QStringLiteral("paper")));
    QCOMPARE(dump(), before);
    QCOMPARE(*Statement::on(*m_db, QStringLiteral("PRAGMA foreign_keys")).integer(), 1);
}

void TestMigrator::refusesMissingResource()
{
    const auto done = Migrator({{1, "x", QStringLiteral(":/no/such.sql")}}).migrate(*m_db);
    QVERIFY(!done);
    QVERIFY(done.error().detail.contains(QStringLiteral(":/no/such.sql")));
    QCOMPARE(version(), 0);
}

void TestMigrator::keepsTheStepsThatSucceeded()
{
    const auto done = Migrator({people(), names(), {3, "broken", QStringLiteral("CREATE TABLE t (x); nonsense")}}).migrate(*m_db);
    QVERIFY(!done);
    QVERIFY(done.error().detail.startsWith(QStringLiteral("migration 3 (broken)")));
    QCOMPARE(version(), 2);
    QVERIFY(!dump().contains(QStringLiteral("CREATE TABLE t")));
}

void TestMigrator::copiesBeforeTheFirstStep()
{
    QVERIFY(Migrator({people()}).migrate(*m_db));
    const QString before = dump();
    QVERIFY(Migrator({people(), names(), marks()}).migrate(*m_db));
    QCOMPARE(backups(), QStringList {QStringLiteral("test.db.v1.backup")});
    m_db = *Connection::openSqlite(m_folder->filePath(backups().first()));
    QCOMPARE(dump(), before);
}

void TestMigrator::numbersCopiesThatAreTaken()
{
    QVERIFY(Migrator({people()}).migrate(*m_db));
    QFile taken(path() + QStringLiteral(".v1.backup"));
    QVERIFY(taken.open(QIODevice::WriteOnly));
    QVERIFY(Migrator({people(), names()}).migrate(*m_db));
    QCOMPARE(backups(), (QStringList {QStringLiteral("test.db.v1-2.backup"), QStringLiteral("test.db.v1.backup")}));
    QCOMPARE(taken.size(), 0);
}

void TestMigrator::leavesTheOldVersionWholeAfterAKill()
{
    const Migrator migrator({people(), names(), marks()});
    QVERIFY(Migrator({people()}).migrate(*m_db));
    QStringList whole {dump()};
    m_db.reset();
    const QString original = m_folder->filePath(QStringLiteral("original"));
    QVERIFY(QFile::copy(path(), original));
    open();
    QVERIFY(Migrator({people(), names()}).migrate(*m_db));
    whole.append(dump());
    QVERIFY(migrator.migrate(*m_db));
    whole.append(dump());

    int kills = 0;
    for (qint64 access = 1;; ++access) {
        m_db.reset();
        QVERIFY(QFile::remove(path()));
        QVERIFY(QFile::copy(original, path()));
        open();
        FaultPlan plan(access, FaultPlan::Lasting::FromThenOn);
        m_db->setFaults(&plan);
        const auto done = migrator.migrate(*m_db);
        open();
        QVERIFY2(whole.contains(dump()), qUtf8Printable(dump()));
        if (!plan.hasFired()) {
            QVERIFY(done);
            break;
        }
        ++kills;
        QVERIFY(!done);
        QVERIFY(migrator.migrate(*m_db));
        QCOMPARE(dump(), whole.last());
    }
    QVERIFY(kills > 20);
}

QTEST_GUILESS_MAIN(TestMigrator)
#include "tst_migrator.moc"
