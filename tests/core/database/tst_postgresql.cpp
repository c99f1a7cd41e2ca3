// Protects the second database under the same kit: every value comes back as it was, every failure has its name, nothing
// spoilt is committed, writers wait for each other across connections, and a server that went away is found again.

#include "core/database/bulkinsert.h"
#include "core/database/namedlock.h"
#include "core/database/statement.h"
#include "core/database/transaction.h"
#include "tests/support/database/testdatabase.h"

#include <QtTest/QtTest>

#include <atomic>
#include <limits>
#include <thread>

using namespace tanu;

class TestPostgresql : public QObject {
    Q_OBJECT

private:
    QString m_address;
    std::unique_ptr<Connection> m_db;

    [[nodiscard]] std::unique_ptr<Connection> open() const
    {
        auto opened = Connection::openPostgresql(m_address);
        if (!opened)
            qFatal("%s", qUtf8Printable(opened.error().detail));
        return *std::move(opened);
    }
    [[nodiscard]] qint64 count(const char* table) const
    {
        return *Statement::on(*m_db, QStringLiteral("SELECT count(*) FROM %1").arg(QLatin1String(table))).integer();
    }

private Q_SLOTS:
    void init()
    {
        m_db.reset();
        m_address = *test::cluster().create();
        m_db = open();
        QVERIFY(m_db->executeScript(QStringLiteral(
            "CREATE TABLE a (id INTEGER PRIMARY KEY, n INTEGER, t TEXT, b BLOB, r REAL) STRICT;"
            "CREATE TABLE parent (id INTEGER PRIMARY KEY) STRICT; INSERT INTO parent VALUES (1);"
            "CREATE TABLE child (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE CHECK (name <> ''),"
            " parent INTEGER NOT NULL REFERENCES parent (id)) STRICT; INSERT INTO child VALUES (1, 'a', 1)")));
    }

    void namesItsPlaceWithoutSecrets()
    {
        QCOMPARE(m_db->driver(), Driver::Postgresql);
        QVERIFY(m_db->path().isEmpty());
        QVERIFY(m_db->place().startsWith(QLatin1String("postgresql:")));
        QVERIFY(!m_db->place().contains(QLatin1String("user")));
    }

    void refusesAddresses_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("no name") << QStringLiteral("postgresql://localhost") << ErrorKind::FieldMalformed;
        QTest::newRow("another program") << QStringLiteral("mysql://localhost/a") << ErrorKind::FieldMalformed;
        QTest::newRow("an option that ends the list") << QStringLiteral("postgresql:///a?host=/tmp;x=1") << ErrorKind::FieldMalformed;
        QTest::newRow("nobody there") << QStringLiteral("postgresql:///a?host=/nowhere") << ErrorKind::NetworkUnreachable;
    }

    void refusesAddresses()
    {
        QFETCH(QString, address);
        QFETCH(ErrorKind, kind);
        const auto opened = Connection::openPostgresql(address);
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, kind);
    }

    /// The server is there: who looks at the network looks in vain.
    void namesAnAddressThatTheServerDoesNotTake()
    {
        QString stranger = m_address;
        stranger.replace(QLatin1String("user=tanu"), QLatin1String("user=nobody-here"));
        QVERIFY(stranger != m_address);
        for (const QString& address : {stranger, test::cluster().addressOf(QStringLiteral("nothing"))}) {
            const auto opened = Connection::openPostgresql(address);
            QVERIFY(!opened);
            QCOMPARE(opened.error().kind, ErrorKind::FieldMalformed);
            QVERIFY2(!opened.error().detail.isEmpty(), "it says in its words what it does not take");
        }
    }

    void refusesADatabaseOfAnotherOrder()
    {
        QVERIFY(m_db->perform(QStringLiteral("CREATE DATABASE other TEMPLATE template0 ENCODING 'SQL_ASCII' LOCALE 'C'")));
        const auto opened = Connection::openPostgresql(test::cluster().addressOf(QStringLiteral("other")));
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, ErrorKind::FieldMalformed);
        QVERIFY2(opened.error().detail.contains(QLatin1String("UTF8")), qUtf8Printable(opened.error().detail));
        QVERIFY(m_db->perform(QStringLiteral("DROP DATABASE other")));
    }

    void givesEveryValueBackAsItWas()
    {
        QByteArray every;
        for (int byte = 0; byte < 256; ++byte)
            every.append(static_cast<char>(byte));
        const QString text = QStringLiteral("Әлия ' \" \\ ? :x $1 %1 \n\t 😀");
        QVERIFY(Statement::on(*m_db, QStringLiteral("INSERT INTO a (id, n, t, b, r) VALUES (:id, :n, :t, :b, :r)"))
                    .bind(":id", 1).bind(":n", std::numeric_limits<qint64>::min()).bind(":t", text).bind(":b", every).bind(":r", 0.1).run());
        QVERIFY(Statement::on(*m_db, QStringLiteral("INSERT INTO a (id, n, t, b, r) VALUES (:id, :n, :t, :b, :r)"))
                    .bind(":id", 2).bind(":n", std::numeric_limits<qint64>::max()).bind(":t", QString()).bind(":b", QByteArray())
                    .bindNull(":r").run());
        const auto rows = Statement::on(*m_db, QStringLiteral("SELECT n, t, b, r FROM a ORDER BY id")).all();
        QVERIFY(rows);
        RowReader first(rows->at(0));
        QCOMPARE(first.integer("n"), std::numeric_limits<qint64>::min());
        QCOMPARE(first.text("t"), text);
        QCOMPARE(first.bytes("b"), every);
        QCOMPARE(first.real("r"), 0.1);
        QVERIFY(first.finish(1));
        RowReader second(rows->at(1));
        QCOMPARE(second.integer("n"), std::numeric_limits<qint64>::max());
        QCOMPARE(second.optionalText("t"), std::optional(QString(QLatin1String(""))));
        QCOMPARE(second.optionalBytes("b"), std::optional(QByteArray("")));
        QVERIFY(rows->at(1).isNull("r"));
        QVERIFY(second.finish(1));
    }

    void countsAndSumsAsIntegers()
    {
        QVERIFY(m_db->executeScript(QStringLiteral("INSERT INTO a (n) VALUES (9007199254740993); INSERT INTO a (n) VALUES (2)")));
        QCOMPARE(*Statement::on(*m_db, QStringLiteral("SELECT sum(n) FROM a")).integer(), qint64 {9007199254740995});
        QCOMPARE(*Statement::on(*m_db, QStringLiteral("SELECT max(n) FROM a")).integer(), qint64 {9007199254740993});
        QCOMPARE(*Statement::on(*m_db, QStringLiteral("SELECT EXISTS (SELECT 1 FROM a)")).integer(), 1);
        QCOMPARE(*Statement::on(*m_db, QStringLiteral("UPDATE a SET n = 0 WHERE n = :n")).bind(":n", 2).runCounting(), 1);
    }

    void numbersItsRowsItself()
    {
        QVERIFY(m_db->executeScript(QStringLiteral("INSERT INTO a (n) VALUES (5); INSERT INTO a (n) VALUES (6)")));
        QCOMPARE(*Statement::on(*m_db, QStringLiteral("SELECT id FROM a WHERE n = 6")).integer(), 2);
        QCOMPARE(*Statement::on(*m_db, QStringLiteral("INSERT INTO a (n) VALUES (7) RETURNING id")).integer(), 3);
    }

    void sortsByBytes()
    {
        for (const char* text : {"б", "Б", "a", "B", "Ә"})
            QVERIFY(Statement::on(*m_db, QStringLiteral("INSERT INTO a (t) VALUES (:t)")).bind(":t", QString::fromUtf8(text)).run());
        const auto texts = Statement::on(*m_db, QStringLiteral("SELECT t FROM a ORDER BY t")).map([](const Row& row) { return row.text("t"); });
        QCOMPARE(*texts, (std::vector<QString> {QStringLiteral("B"), QStringLiteral("a"), QStringLiteral("Б"), QStringLiteral("б"), QStringLiteral("Ә")}));
    }

    void keepsRowsWhileOthersAreAsked()
    {
        QVERIFY(m_db->executeScript(QStringLiteral("INSERT INTO a (n) VALUES (1); INSERT INTO a (n) VALUES (2); INSERT INTO a (n) VALUES (3)")));
        qint64 pairs = 0;
        QVERIFY(Statement::on(*m_db, QStringLiteral("SELECT n FROM a")).forEach([&](const Row&) {
            return Statement::on(*m_db, QStringLiteral("SELECT n FROM a")).forEach([&](const Row&) -> Result<void> {
                ++pairs;
                return {};
            });
        }));
        QCOMPARE(pairs, 9);
    }

    void namesConstraints_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("which");
        QTest::addColumn<QString>("place");
        const auto row = [](const char* which, const char* sql, const char* place) {
            QTest::newRow(which) << QString::fromLatin1(sql) << QString::fromLatin1(which) << QString::fromLatin1(place);
        };
        row("unique", "INSERT INTO child (id, name, parent) VALUES (2, 'a', 1)", "child_name_key");
        row("foreign", "INSERT INTO child (id, name, parent) VALUES (2, 'b', 9)", "child_parent_fkey");
        row("check", "INSERT INTO child (id, name, parent) VALUES (2, '', 1)", "child_name_check");
        row("datatype", "INSERT INTO child (id, name, parent) VALUES (2, 'c', 'x')", "x");
    }

    void namesConstraints()
    {
        QFETCH(QString, sql);
        QFETCH(QString, which);
        QFETCH(QString, place);
        const auto refused = m_db->execute(sql);
        QVERIFY(!refused);
        QVERIFY2(isConstraint(refused.error()), qUtf8Printable(refused.error().detail));
        QCOMPARE(refused.error().arguments, (QStringList {QStringLiteral("constraint"), which, place}));
    }

    void namesBusy()
    {
        const auto second = open();
        QVERIFY(second->setBusyTimeout(20));
        auto writer = Transaction::begin(*m_db);
        QVERIFY(writer);
        const auto refused = Transaction::begin(*second);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::DatabaseBusy);
        QVERIFY(!second->isInTransaction());
        QVERIFY2(Transaction::begin(*second, Transaction::Kind::Read), "readers wait for nobody");
        QVERIFY(writer->commit());
        QVERIFY(Transaction::begin(*second));
    }

    /// COMMIT of a spoilt transaction would roll back and say that all is well.
    void refusesToCommitWhatIsSpoilt()
    {
        auto transaction = Transaction::begin(*m_db);
        QVERIFY(transaction);
        QVERIFY(m_db->execute(QStringLiteral("INSERT INTO a (n) VALUES (1)")));
        QVERIFY(!m_db->execute(QStringLiteral("INSERT INTO child VALUES (1, 'a', 1)")));
        QVERIFY(!transaction->commit());
        transaction->rollback();
        QCOMPARE(count("a"), 0);
    }

    void livesWithAFailureInsideASavepoint()
    {
        auto transaction = Transaction::begin(*m_db);
        QVERIFY(transaction);
        QVERIFY(m_db->execute(QStringLiteral("INSERT INTO a (n) VALUES (1)")));
        {
            const auto savepoint = Savepoint::begin(*m_db);
            QVERIFY(savepoint);
            QVERIFY(!m_db->execute(QStringLiteral("INSERT INTO child VALUES (1, 'a', 1)")));
        }
        QVERIFY(transaction->commit());
        QCOMPARE(count("a"), 1);
    }

    /// Each adds one to what it read: without the writers' lock some would add to the same number.
    void writersFollowEachOther_data()
    {
        QTest::addColumn<Transaction::Kind>("kind");
        QTest::newRow("alone") << Transaction::Kind::Write;
        QTest::newRow("beside others, under one name") << Transaction::Kind::WriteBeside;
    }

    void writersFollowEachOther()
    {
        QFETCH(Transaction::Kind, kind);
        constexpr int workers = 4;
        constexpr int rounds = 50;
        QVERIFY(m_db->execute(QStringLiteral("INSERT INTO a (id, n) VALUES (1, 0)")));
        std::atomic<int> failures {0};
        const auto work = [&] {
            const auto db = open();
            for (int round = 0; round < rounds; ++round) {
                const auto done = inTransaction(*db, [&]() -> Result<void> {
                    if (const auto locked = takeLock(*db, QStringLiteral("counter")); !locked)
                        return locked;
                    const auto known = Statement::on(*db, QStringLiteral("SELECT n FROM a WHERE id = 1")).integer();
                    if (!known)
                        return known.error();
                    return Statement::on(*db, QStringLiteral("UPDATE a SET n = :n WHERE id = 1")).bind(":n", *known + 1).run();
                }, kind);
                failures += done ? 0 : 1;
            }
        };
        std::vector<std::thread> threads;
        for (int i = 0; i < workers; ++i)
            threads.emplace_back(work);
        for (std::thread& thread : threads)
            thread.join();
        QCOMPARE(failures.load(), 0);
        QCOMPARE(*Statement::on(*m_db, QStringLiteral("SELECT n FROM a")).integer(), workers * rounds);
    }

    void letsThoseOfOtherNamesPass()
    {
        const auto second = open();
        QVERIFY(second->setBusyTimeout(50));
        auto first = Transaction::begin(*m_db, Transaction::Kind::WriteBeside);
        QVERIFY(first && takeLock(*m_db, QStringLiteral("one")));
        {
            const auto beside = Transaction::begin(*second, Transaction::Kind::WriteBeside);
            QVERIFY(beside);
            QVERIFY(takeLock(*second, QStringLiteral("two")));
            const auto same = takeLock(*second, QStringLiteral("one"));
            QVERIFY(!same);
            QCOMPARE(same.error().kind, ErrorKind::DatabaseBusy);
        }
        const auto alone = Transaction::begin(*second);
        QVERIFY2(!alone, "who wants to be alone waits for all");
    }

    void insertsManyRowsAtOnce()
    {
        BulkInsert rows(*m_db, QStringLiteral("a"), {QStringLiteral("id"), QStringLiteral("n"), QStringLiteral("t"), QStringLiteral("b")});
        for (qint64 i = 1; i <= 1000; ++i)
            rows.row().add(i).add(-i).add(QStringLiteral("Әлия %1").arg(i)).add(QByteArray(i, '\0'));
        rows.row().add(qint64 {1001}).addNull().add(std::optional<QString>()).add(std::optional(QByteArray()));
        QCOMPARE(rows.count(), 1001);
        QVERIFY(rows.send());
        QCOMPARE(count("a"), 1001);
        const auto row = Statement::on(*m_db, QStringLiteral("SELECT n, t, length(b) AS size FROM a WHERE id = 700")).one();
        QCOMPARE(*(*row)->integer("n"), -700);
        QCOMPARE(*(*row)->text("t"), QStringLiteral("Әлия 700"));
        QCOMPARE(*(*row)->integer("size"), 700);
        const auto last = Statement::on(*m_db, QStringLiteral("SELECT n, t, b FROM a WHERE id = 1001")).one();
        QVERIFY((*last)->isNull("n") && (*last)->isNull("t") && !(*last)->isNull("b"));
    }

    void insertsAllOrNothing()
    {
        BulkInsert rows(*m_db, QStringLiteral("child"), {QStringLiteral("id"), QStringLiteral("name"), QStringLiteral("parent")});
        rows.row().add(qint64 {2}).add(QStringLiteral("b")).add(qint64 {1});
        rows.row().add(qint64 {3}).add(QStringLiteral("a")).add(qint64 {1});
        const auto refused = rows.send();
        QVERIFY(!refused);
        QVERIFY2(isUniqueViolation(refused.error()), qUtf8Printable(refused.error().detail));
        QCOMPARE(count("child"), 1);
        rows.row().add(qint64 {2}).add(QStringLiteral("b")).add(qint64 {1});
        QVERIFY2(rows.send(), "it can be used again");
        QCOMPARE(count("child"), 2);
    }

    void findsAServerThatCameBack()
    {
        QVERIFY(m_db->execute(QStringLiteral("INSERT INTO a (n) VALUES (1)")));
        QCOMPARE(count("a"), 1);
        {
            auto transaction = Transaction::begin(*m_db);
            QVERIFY(transaction);
            QVERIFY(m_db->execute(QStringLiteral("INSERT INTO a (n) VALUES (2)")));
            QVERIFY(test::cluster().restart());
            const auto lost = m_db->execute(QStringLiteral("INSERT INTO a (n) VALUES (3)"));
            QVERIFY(!lost);
            QCOMPARE(lost.error().kind, ErrorKind::NetworkUnreachable);
            QVERIFY(!transaction->commit());
        }
        QVERIFY(!m_db->isInTransaction());
        QCOMPARE(count("a"), 1); // opened again by itself, and nothing half-done
        QVERIFY(inTransaction(*m_db, [&] { return m_db->execute(QStringLiteral("INSERT INTO a (n) VALUES (4)")); }));
        QCOMPARE(count("a"), 2);
    }

    /// Who asks while it is away must not be lost for good.
    void findsAServerThatWasAskedWhileItWasAway()
    {
        const QString question = QStringLiteral("SELECT count(*) FROM a");
        QVERIFY(m_db->setBusyTimeout(1234));
        QVERIFY(m_db->execute(QStringLiteral("INSERT INTO a (n) VALUES (1)")));
        QCOMPARE(count("a"), 1); // prepared
        test::cluster().stop();
        for (int use = 0; use < 3; ++use) {
            const auto asked = Statement::on(*m_db, question).integer();
            QVERIFY(!asked);
            QCOMPARE(asked.error().kind, ErrorKind::NetworkUnreachable);
            const auto begun = Transaction::begin(*m_db);
            QVERIFY(!begun);
            QCOMPARE(begun.error().kind, ErrorKind::NetworkUnreachable);
            QVERIFY(!m_db->isInTransaction());
            QCOMPARE(m_db->execute(QStringLiteral("INSERT INTO a (n) VALUES (2)")).error().kind, ErrorKind::NetworkUnreachable);
        }
        QVERIFY(test::cluster().run());
        QCOMPARE(count("a"), 1);
        QVERIFY(inTransaction(*m_db, [&] { return m_db->execute(QStringLiteral("INSERT INTO a (n) VALUES (3)")); }));
        QCOMPARE(count("a"), 2);
        const auto timeout = Statement::on(*m_db, QStringLiteral("SELECT current_setting('lock_timeout') AS t"))
                                 .mapOne([](const Row& row) { return row.text("t"); });
        QVERIFY(timeout && timeout->has_value());
        QCOMPARE(**timeout, QStringLiteral("1234ms"));
    }

    /// Its session is gone: what Qt still says of it must not spoil the transaction of another one.
    void aStatementOutlivesItsSession()
    {
        auto kept = Statement::on(*m_db, QStringLiteral("SELECT count(*) FROM a WHERE n >= :n"));
        QCOMPARE(*kept.bind(":n", 0).integer(), 0);
        test::cluster().stop();
        QVERIFY(!kept.bind(":n", 0).integer());
        QVERIFY(!kept.bind(":n", 0).integer());
        QVERIFY(test::cluster().run());
        const auto done = inTransaction(*m_db, [&]() -> Result<void> {
            if (const auto counted = kept.bind(":n", 0).integer(); !counted)
                return counted.error();
            return m_db->execute(QStringLiteral("INSERT INTO a (n) VALUES (1)"));
        });
        QVERIFY2(done, done ? "" : qUtf8Printable(done.error().detail));
        QCOMPARE(*kept.bind(":n", 0).integer(), 1);
    }

    void aSchemaStatementFindsItAgainToo()
    {
        test::cluster().stop();
        QVERIFY(!m_db->execute(QStringLiteral("CREATE TABLE b (id INTEGER PRIMARY KEY) STRICT")));
        QVERIFY(!m_db->execute(QStringLiteral("CREATE TABLE b (id INTEGER PRIMARY KEY) STRICT")));
        QVERIFY(test::cluster().run());
        QVERIFY(m_db->execute(QStringLiteral("CREATE TABLE b (id INTEGER PRIMARY KEY) STRICT")));
    }

    /// It is lost in the middle and comes back before the end: nothing of it may be kept, and the end says so.
    void aTransactionThatLostItsServerIsNotHalfDone()
    {
        {
            auto transaction = Transaction::begin(*m_db);
            QVERIFY(transaction);
            QVERIFY(m_db->execute(QStringLiteral("INSERT INTO a (n) VALUES (1)")));
            test::cluster().stop();
            QVERIFY(!m_db->execute(QStringLiteral("INSERT INTO a (n) VALUES (2)")));
            QVERIFY(test::cluster().run());
            QVERIFY2(!m_db->execute(QStringLiteral("INSERT INTO a (n) VALUES (3)")), "not in a new session");
            QVERIFY(!Statement::on(*m_db, QStringLiteral("INSERT INTO a (n) VALUES (:n)")).bind(":n", 4).run());
            QVERIFY(!transaction->commit());
        }
        QCOMPARE(count("a"), 0);
    }
};

QTEST_GUILESS_MAIN(TestPostgresql)
#include "tst_postgresql.moc"
