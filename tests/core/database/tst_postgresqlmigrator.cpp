// Protects the national database while its schema changes: each step whole with its version or not at all, and several
// servers that start at the same moment migrate once.

#include "core/database/migrator.h"
#include "core/database/statement.h"
#include "tests/support/database/testdatabase.h"

#include <QtTest/QtTest>

#include <atomic>
#include <thread>

using namespace tanu;

namespace {

std::vector<Migration> steps()
{
    return {
        {1, "people", QStringLiteral("CREATE TABLE person (id INTEGER PRIMARY KEY, name TEXT NOT NULL) STRICT;"
                                     "INSERT INTO person VALUES (1, 'a;b')")},
        {2, "papers", QStringLiteral("CREATE TABLE paper (person INTEGER NOT NULL REFERENCES person (id), body BLOB) STRICT;"
                                     "CREATE TRIGGER few BEFORE INSERT ON paper WHEN (SELECT count(*) FROM paper) >= 2\n"
                                     "BEGIN SELECT RAISE(ABORT, 'enough'); END;"
                                     "INSERT INTO paper VALUES (1, x'00')")},
        {3, "marks", QStringLiteral("ALTER TABLE person ADD COLUMN mark INTEGER NOT NULL DEFAULT 5")},
    };
}

} // namespace

class TestPostgresqlMigrator : public QObject {
    Q_OBJECT

private:
    QString m_address;
    std::unique_ptr<Connection> m_db;

    void open() { m_db = *Connection::openPostgresql(m_address); }
    [[nodiscard]] int version() { return *Migrator::storedVersion(*m_db); }
    [[nodiscard]] qint64 integer(const char* sql) { return *Statement::on(*m_db, QLatin1String(sql)).integer(); }
    /// How many tables and functions of ours there are, with the version: the whole state that a step moves.
    [[nodiscard]] QString state()
    {
        return QStringLiteral("%1/%2/%3")
            .arg(version())
            .arg(integer("SELECT count(*) FROM information_schema.columns WHERE table_schema = 'public' AND table_name <> 'schema_version'"))
            .arg(integer("SELECT count(*) FROM information_schema.routines WHERE routine_schema = 'public'"));
    }

private Q_SLOTS:
    void init()
    {
        m_db.reset();
        m_address = *test::cluster().create();
        open();
    }

    void appliesEveryStep()
    {
        QCOMPARE(version(), 0);
        QVERIFY(Migrator(steps()).migrate(*m_db));
        QCOMPARE(version(), 3);
        QCOMPARE(integer("SELECT mark FROM person"), 5);
        QVERIFY(m_db->execute(QStringLiteral("INSERT INTO paper VALUES (1, x'01')")));
        const auto refused = m_db->execute(QStringLiteral("INSERT INTO paper VALUES (1, x'02')"));
        QVERIFY(!refused);
        QVERIFY(isConstraint(refused.error()));
        QVERIFY(refused.error().detail.contains(QLatin1String("enough")));
        QVERIFY(Migrator(steps()).migrate(*m_db));
    }

    void refusesANewerDatabase()
    {
        QVERIFY(Migrator(steps()).migrate(*m_db));
        auto fewer = steps();
        fewer.pop_back();
        const auto refused = Migrator(fewer).migrate(*m_db);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::DatabaseNewer);
    }

    void undoesAStepThatFails()
    {
        auto broken = steps();
        broken[1].sql += QStringLiteral("; nonsense");
        QVERIFY(!Migrator(broken).migrate(*m_db));
        QCOMPARE(state(), QStringLiteral("1/2/0"));
        QVERIFY(Migrator(steps()).migrate(*m_db));
    }

    void isWholeAfterAKillAtAnyAccess()
    {
        int kills = 0;
        for (qint64 access = 1;; ++access) {
            init();
            FaultPlan plan(access, FaultPlan::Lasting::FromThenOn);
            m_db->setFaults(&plan);
            const auto done = Migrator(steps()).migrate(*m_db);
            open();
            const QString now = state();
            QVERIFY2((QStringList {QStringLiteral("0/0/0"), QStringLiteral("1/2/0"), QStringLiteral("2/4/1"),
                          QStringLiteral("3/5/1")}.contains(now)), qUtf8Printable(now));
            if (!plan.hasFired()) {
                QVERIFY(done);
                break;
            }
            ++kills;
            QVERIFY(!done || now.startsWith(QLatin1Char('3')));
            QVERIFY(Migrator(steps()).migrate(*m_db));
            QCOMPARE(state(), QStringLiteral("3/5/1"));
        }
        QVERIFY(kills > 10);
    }

    void migratesOnceWhereManyStart()
    {
        std::atomic<int> failures {0};
        std::vector<std::thread> threads;
        for (int i = 0; i < 6; ++i) {
            threads.emplace_back([&] {
                const auto db = Connection::openPostgresql(m_address);
                failures += db && Migrator(steps()).migrate(**db) ? 0 : 1;
            });
        }
        for (std::thread& thread : threads)
            thread.join();
        QCOMPARE(failures.load(), 0);
        QCOMPARE(state(), QStringLiteral("3/5/1"));
        QCOMPARE(integer("SELECT count(*) FROM paper"), 1);
    }
};

QTEST_GUILESS_MAIN(TestPostgresqlMigrator)
#include "tst_postgresqlmigrator.moc"
