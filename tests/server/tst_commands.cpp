// Protects what the operator types: right words do what they say, wrong use exits 2 and explains, a failure
// exits 1 with a line on standard error.
#include "support/commandrun.h"
#include "core/database/connection.h"
#include "core/domain/values/generatednumbers.h"
#include "server/commands/command.h"
#include "server/commands/servecommand.h"
#include "server/serverstore.h"
#include "tests/support/database/testdatabase.h"
#include "tests/support/patience.h"

#include <QtCore/QProcess>
#include <QtCore/QRegularExpression>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace tanu;
using namespace tanu::server;

class tst_Commands : public QObject {
    Q_OBJECT

private:
    static QStringList addWords(const QString& folder, const QString& number)
    {
        return {QStringLiteral("center"), QStringLiteral("add"), QStringLiteral("--data"), folder,
            QStringLiteral("--number"), number, QStringLiteral("--name-kk"), QStringLiteral("Орталық"),
            QStringLiteral("--name-ru"), QStringLiteral("Центр"), QStringLiteral("--bin"),
            generatedBin(QDate(2020, 5, 1), 3).toString(), QStringLiteral("--from"),
            QStringLiteral("2026-01-10"), QStringLiteral("--until"), QStringLiteral("2029-01-09")};
    }

    /// What the first start makes.
    static void startOnce(const QTemporaryDir& folder)
    {
        const SystemClock clock;
        QVERIFY(ServerStore::open(folder.path(), clock).isOk());
    }

private Q_SLOTS:
    void init()
    {
        if (test::isOnPostgresql())
            setDatabaseInEnvironment(test::freshDatabase());
    }

    void P7_5_listsTheMonthsThatAreOwed()
    {
        const QTemporaryDir folder;
        QCOMPARE(outcomeOf(addWords(folder.path(), QStringLiteral("0417"))
                     + QStringList{QStringLiteral("--known-since"), QStringLiteral("2026-02-03")}).code, 0);
        const CommandOutcome months = outcomeOf({QStringLiteral("months"), QStringLiteral("--data"), folder.path()});
        QCOMPARE(months.code, 0);
        QVERIFY2(months.out.startsWith(QStringLiteral("0417\t2026-02\tmissing\topen\t2026-03-04\t-\t-\t-\t-\n")),
            qPrintable(months.out));
        const CommandOutcome late = outcomeOf({QStringLiteral("months"), QStringLiteral("--data"), folder.path(),
            QStringLiteral("--late"), QStringLiteral("yes")});
        QVERIFY(late.out.startsWith(QStringLiteral("0417\t2026-02\tmissing")));
        QCOMPARE(outcomeOf({QStringLiteral("months")}).code, 2);
    }

    void givesOrders()
    {
        const QTemporaryDir folder;
        QCOMPARE(outcomeOf(addWords(folder.path(), QStringLiteral("0417"))
                     + QStringList{QStringLiteral("--known-since"), QStringLiteral("2026-02-03")}).code, 0);
        const auto order = [&](const QStringList& words) {
            return outcomeOf(QStringList{QStringLiteral("order")} + words + QStringList{QStringLiteral("--data"), folder.path()});
        };
        const QString center = QStringLiteral("0417");
        QCOMPARE(order({QStringLiteral("remind"), center, QStringLiteral("2026-02")}).out, QStringLiteral("1\n"));
        QCOMPARE(order({QStringLiteral("stop-issuing"), center, QStringLiteral("--reason"), QStringLiteral("no report")}).out,
            QStringLiteral("2\n"));
        QCOMPARE(order({QStringLiteral("resume-issuing"), center}).out, QStringLiteral("3\n"));
        QCOMPARE(order({QStringLiteral("accreditation"), center, QStringLiteral("suspended"), QStringLiteral("--on"),
                     QStringLiteral("2026-03-02"), QStringLiteral("--decided"), QStringLiteral("2026-02-27"),
                     QStringLiteral("--ground"), QStringLiteral("violation")}).out, QStringLiteral("4\n"));
        const CommandOutcome twice = order({QStringLiteral("resume-issuing"), center});
        QCOMPARE(twice.code, 1);
        QVERIFY2(twice.error.contains(QStringLiteral("ActionNotAllowed issuing-resumed issuing")), qPrintable(twice.error));
        QCOMPARE(order({QStringLiteral("remind"), center}).code, 2);
        QCOMPARE(order({QStringLiteral("sing"), center}).code, 2);
        const CommandOutcome listed = order({QStringLiteral("list"), center});
        QCOMPARE(listed.out.count(QLatin1Char('\n')), 4);
        QVERIFY(listed.out.startsWith(QStringLiteral("order\t4\taccreditation\t")));
    }

    void addsListsAndGivesCodes()
    {
        const QTemporaryDir folder;
        const CommandOutcome added = outcomeOf(addWords(folder.path(), QStringLiteral("0417")));
        QCOMPARE(added.code, 0);
        static const QRegularExpression code(QStringLiteral("^([A-Z2-9]{4}-){4}[A-Z2-9]{4}\n$"));
        QVERIFY2(code.match(added.out).hasMatch(), qPrintable(added.out));
        const CommandOutcome listed =
            outcomeOf({QStringLiteral("center"), QStringLiteral("list"), QStringLiteral("--data"), folder.path()});
        QCOMPARE(listed.code, 0);
        QVERIFY(listed.out.startsWith(QLatin1String("0417\t")));
        QVERIFY(listed.out.contains(QStringLiteral("Орталық\tЦентр")));
        const CommandOutcome again = outcomeOf({QStringLiteral("center"), QStringLiteral("code"), QStringLiteral("0417"),
            QStringLiteral("--data"), folder.path()});
        QVERIFY(code.match(again.out).hasMatch());
        QVERIFY(again.out != added.out);
    }

    void checksTheJournalAndListsWhoseWasTouched()
    {
        const QTemporaryDir folder;
        outcomeOf(addWords(folder.path(), QStringLiteral("0417")));
        const QStringList words{QStringLiteral("journal"), QStringLiteral("--data"), folder.path()};
        const CommandOutcome whole = outcomeOf(words);
        QCOMPARE(whole.code, 0);
        QVERIFY2(whole.out.section(QLatin1Char('\t'), 0, 0).toInt() > 0, qPrintable(whole.out));
        QCOMPARE(whole.out.count(QLatin1Char('\n')), 1);
        {
            const SystemClock clock;
            const auto store = ServerStore::open(folder.path(), clock);
            QVERIFY(store.isOk());
            const auto connection = &store->connection;
            for (const char* sql : {"INSERT INTO device (id, center, public_key, sequence, clock_skew, enrolled_at, fenced_because) "
                                    "SELECT id, '0417', public_key, 0, 0, 1, '' FROM server",
                     "INSERT INTO journal_checkpoint SELECT id, 9, public_key, 1, 2, 4, public_key FROM device",
                     "UPDATE journal SET actor = 'x'"})
                QVERIFY((*connection)->execute(QLatin1String(sql)).isOk());
        }
        const CommandOutcome touched = outcomeOf(words);
        QCOMPARE(touched.code, 1);
        QVERIFY2(touched.error.contains(QLatin1String("JournalTouched 1")), qPrintable(touched.error));
        QVERIFY2(touched.out.contains(QLatin1String("\n0417\t")) && touched.out.contains(QLatin1String("\t9\t4\n")),
            qPrintable(touched.out));
        QCOMPARE(outcomeOf({QStringLiteral("journal")}).code, 2);

        const QString device = touched.out.section(QLatin1Char('\n'), 1, 1).section(QLatin1Char('\t'), 1, 1);
        const QStringList clear{QStringLiteral("journal"), QStringLiteral("clear"), device, QStringLiteral("--data"), folder.path()};
        QCOMPARE(outcomeOf(clear).code, 2);
        const CommandOutcome cleared = outcomeOf(clear + QStringList{QStringLiteral("--because"), QStringLiteral("looked into")});
        QVERIFY2(cleared.code == 0, qPrintable(cleared.error));
        QVERIFY(!outcomeOf(words).out.contains(QLatin1String("\n0417\t")));
    }

    void bringsARegisterFromFileToPublication()
    {
        const QTemporaryDir folder;
        startOnce(folder);
        const QStringList data{QStringLiteral("--data"), folder.path()};
        const auto regions = [&](const char* verb) {
            return QStringList{QStringLiteral("register"), QLatin1String(verb), QStringLiteral("regions")} + data;
        };
        const QString path = folder.filePath(QStringLiteral("regions.csv"));
        const auto write = [&](const QByteArray& rows) {
            QFile file(path);
            return file.open(QIODevice::WriteOnly) && file.write("code,name_kk,name_ru\n" + rows) > 0;
        };
        const QStringList bring = regions("import")
            + QStringList{QStringLiteral("--file"), path, QStringLiteral("--source"), QStringLiteral("КАТО"),
                QStringLiteral("--date"), QStringLiteral("2026-01-02")};

        QVERIFY(write("710000000,Астана,Астана\n1,А,А\n710000000,Б,\n"));
        const CommandOutcome bad = outcomeOf(bring);
        QCOMPARE(bad.code, 1);
        QCOMPARE(bad.error, QStringLiteral("line 3: code:malformed\nline 4: name_ru:empty\n"));
        QCOMPARE(outcomeOf(regions("preview")).code, 1);

        QVERIFY(write("710000000,Астана,Астана\n750000000,Алматы,Алматы\n"));
        const CommandOutcome imported = outcomeOf(bring);
        QCOMPARE(imported.code, 0);
        QCOMPARE(imported.out, QStringLiteral("+\t710000000\n+\t750000000\n2 rows: +2 ~0 -0, against version 0\n"));
        QCOMPARE(outcomeOf(regions("preview")).out, imported.out);
        QCOMPARE(outcomeOf(regions("publish")).out, QStringLiteral("regions\t1\t2\n"));
        QCOMPARE(outcomeOf(regions("publish")).code, 1); // the draft is gone

        QVERIFY(write("710000000,Астана қ.,Астана\n"));
        QCOMPARE(outcomeOf(bring).out,
            QStringLiteral("~\t710000000\tname_kk\n-\t750000000\n1 rows: +0 ~1 -1, against version 1\n"));
        QCOMPARE(outcomeOf(regions("discard")).code, 0);
        QVERIFY(outcomeOf(regions("export")).out.contains(QStringLiteral("750000000,Алматы,Алматы")));
        QVERIFY(outcomeOf({QStringLiteral("register"), QStringLiteral("list"), data[0], data[1]})
                    .out.contains(QStringLiteral("regions\t1\t2\tfresh\t\tL29.4\tКАТО")));
        QCOMPARE(outcomeOf({QStringLiteral("register"), QStringLiteral("import"), QStringLiteral("centers"), data[0], data[1]}).code, 1);
        outcomeOf(addWords(folder.path(), QStringLiteral("0417")));
        QCOMPARE(outcomeOf({QStringLiteral("register"), QStringLiteral("import"), QStringLiteral("centers"), data[0], data[1]}).out,
            QStringLiteral("+\t0417\n1 rows: +1 ~0 -0, against version 0\n"));
    }

    void publishesAndWithdrawsAFile_P10()
    {
        const QTemporaryDir folder;
        startOnce(folder);
        const QStringList data{QStringLiteral("--data"), folder.path()};
        QFile file(folder.filePath(QStringLiteral("a.txt")));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("Сәлем\n") > 0);
        file.close();
        const QStringList add = QStringList{QStringLiteral("file"), QStringLiteral("add")} + data
            + QStringList{QStringLiteral("--kind"), QStringLiteral("instruction"), QStringLiteral("--title-kk"),
                QStringLiteral("Нұсқаулық"), QStringLiteral("--title-ru"), QStringLiteral("Инструкция"),
                QStringLiteral("--date"), QStringLiteral("2026-01-02"), QStringLiteral("--file"), file.fileName()};
        const CommandOutcome added = outcomeOf(add);
        QCOMPARE(added.code, 0);
        const QStringList list = QStringList{QStringLiteral("file"), QStringLiteral("list")} + data;
        QVERIFY(outcomeOf(list).out.startsWith(added.out.trimmed() + QStringLiteral("\tinstruction\t2026-01-02\t11\ta.txt\t")));
        const CommandOutcome next = outcomeOf(add + QStringList{QStringLiteral("--replaces"), added.out.trimmed()});
        QCOMPARE(next.code, 0);
        QVERIFY(outcomeOf(list).out.startsWith(next.out.trimmed()) && !outcomeOf(list).out.contains(added.out.trimmed()));
        QCOMPARE(outcomeOf(add + QStringList{QStringLiteral("--replaces"), added.out.trimmed()}).code, 1);
        QCOMPARE(outcomeOf(add + QStringList{QStringLiteral("--language"), QStringLiteral("en")}).code, 2);
        QCOMPARE(outcomeOf(QStringList{QStringLiteral("file"), QStringLiteral("withdraw"), next.out.trimmed()} + data).code, 0);
        QVERIFY(outcomeOf(list).out.isEmpty());
    }

    void copiesTheDatabase_P13_2()
    {
        if (test::isOnPostgresql())
            return; // there pg_dump makes the copy: tst_upkeep
        const QTemporaryDir folder;
        const QTemporaryDir copies;
        outcomeOf(addWords(folder.path(), QStringLiteral("0417")));
        const QStringList words{QStringLiteral("backup"), QStringLiteral("--data"), folder.path(), QStringLiteral("--to"),
            copies.path()};
        const CommandOutcome made = outcomeOf(words);
        QCOMPARE(made.code, 0);
        static const QRegularExpression name(QStringLiteral("/server-[0-9]{8}T[0-9]{6}Z\\.sqlite\n$"));
        QVERIFY2(name.match(made.out).hasMatch(), qPrintable(made.out));
        const QTemporaryDir elsewhere;
        QVERIFY(QFile::copy(made.out.trimmed(), elsewhere.filePath(QStringLiteral("server.sqlite"))));
        for (const QString& key : {QStringLiteral("server.key"), QStringLiteral("server-data.key")})
            QVERIFY(QFile::copy(folder.filePath(key), elsewhere.filePath(key)));
        const QStringList list{QStringLiteral("center"), QStringLiteral("list"), QStringLiteral("--data")};
        QCOMPARE(outcomeOf(list + QStringList{elsewhere.path()}).out, outcomeOf(list + QStringList{folder.path()}).out);

        QFile::remove(elsewhere.filePath(QStringLiteral("server.key")));
        const CommandOutcome keyless = outcomeOf(list + QStringList{elsewhere.path()});
        QCOMPARE(keyless.code, 1);
        QVERIFY2(keyless.error.contains(QLatin1String("KeyMissing")), qPrintable(keyless.error));
        QVERIFY2(!QFile::exists(elsewhere.filePath(QStringLiteral("server.key"))), "no other key takes its place");
        const CommandOutcome nothing = outcomeOf({QStringLiteral("backup"), QStringLiteral("--data"), copies.path(),
            QStringLiteral("--to"), copies.path()});
        QCOMPARE(nothing.code, 1);
        QCOMPARE(outcomeOf({QStringLiteral("backup"), QStringLiteral("--data"), folder.path()}).code, 2);
    }

    void addsTheFirstAdministrator()
    {
        const QTemporaryDir folder;
        const QStringList words {QStringLiteral("operator"), QStringLiteral("add"), QStringLiteral("--data"), folder.path(),
            QStringLiteral("--login"), QStringLiteral("aigul"), QStringLiteral("--name"), QStringLiteral("Әйгүл")};
        const CommandOutcome added = outcomeOf(words);
        static const QRegularExpression password(QStringLiteral("^[a-z2-7]{16}\n$"));
        QCOMPARE(added.code, 0);
        QVERIFY2(password.match(added.out).hasMatch(), qPrintable(added.out));
        QCOMPARE(outcomeOf(words).code, 1); // the login is taken
        QCOMPARE(outcomeOf(words + QStringList {QStringLiteral("--role"), QStringLiteral("king")}).code, 2);
        QCOMPARE(outcomeOf(words.mid(0, 4)).code, 1); // no login
        const CommandOutcome demo = outcomeOf({QStringLiteral("operator"), QStringLiteral("demo"), QStringLiteral("--data"), folder.path()});
        QCOMPARE(demo.code, 0);
        QCOMPARE(demo.out.count(QLatin1Char('\t')), 2);
    }

    void failuresExitWithOne()
    {
        const QTemporaryDir folder;
        outcomeOf(addWords(folder.path(), QStringLiteral("0417")));
        const CommandOutcome twice = outcomeOf(addWords(folder.path(), QStringLiteral("0417")));
        QCOMPARE(twice.code, 1);
        QVERIFY(twice.error.contains(QLatin1String("0417")));
        QVERIFY(twice.out.isEmpty());
        const CommandOutcome unknown = outcomeOf({QStringLiteral("center"), QStringLiteral("code"), QStringLiteral("0418"),
            QStringLiteral("--data"), folder.path()});
        QCOMPARE(unknown.code, 1);
    }

    void wrongUseExitsWithTwo_data()
    {
        QTest::addColumn<QStringList>("words");
        const QTemporaryDir folder;
        const QStringList good = addWords(folder.path(), QStringLiteral("0417"));
        const auto with = [&](const char* option, const QString& value) {
            QStringList words = good;
            words[words.indexOf(QLatin1String(option)) + 1] = value;
            return words;
        };
        QTest::newRow("nothing") << QStringList();
        QTest::newRow("unknown command") << QStringList{QStringLiteral("fly")};
        QTest::newRow("register without a name")
            << QStringList({QStringLiteral("register"), QStringLiteral("publish"), QStringLiteral("--data"), QStringLiteral("x")});
        QTest::newRow("register verb") << QStringList({QStringLiteral("register"), QStringLiteral("burn")});
        QTest::newRow("file verb") << QStringList({QStringLiteral("file"), QStringLiteral("burn")});
        QTest::newRow("no verb") << QStringList{QStringLiteral("center")};
        QTest::newRow("no folder") << QStringList({QStringLiteral("center"), QStringLiteral("list")});
        QTest::newRow("unknown option")
            << (good + QStringList{QStringLiteral("--colour"), QStringLiteral("red")});
        QTest::newRow("option twice") << (good + QStringList{QStringLiteral("--bin"), QStringLiteral("1")});
        QTest::newRow("option without value") << (good + QStringList{QStringLiteral("--region")});
        QTest::newRow("A2 number") << with("--number", QStringLiteral("417"));
        QTest::newRow("I2 bin") << with("--bin", QStringLiteral("123456789012"));
        QTest::newRow("date") << with("--from", QStringLiteral("10.01.2026"));
        QTest::newRow("L23.2 ends before it begins") << with("--until", QStringLiteral("2025-01-01"));
        QTest::newRow("name") << with("--name-kk", QStringLiteral(" "));
        QTest::newRow("database of another kind")
            << (good + QStringList{QStringLiteral("--database"), QStringLiteral("mysql://x/y")});
        QTest::newRow("database without address") << (good + QStringList{QStringLiteral("--database")});
        QTest::newRow("serve without address")
            << QStringList({QStringLiteral("serve"), QStringLiteral("--data"), QStringLiteral("x")});
    }

    void wrongUseExitsWithTwo()
    {
        QFETCH(QStringList, words);
        const CommandOutcome outcome = outcomeOf(words);
        QCOMPARE(outcome.code, 2);
        QVERIFY(outcome.error.contains(QLatin1String("use:")));
        QVERIFY(outcome.out.isEmpty());
    }

    void readsWhoWatches_data()
    {
        QTest::addColumn<QString>("option");
        QTest::addColumn<QString>("value");
        QTest::addColumn<bool>("isTaken");
        QTest::newRow("addresses") << "--watchers" << "10.1.0.7,10.2.0.0/16,fd00::/8" << true;
        QTest::newRow("a name") << "--watchers" << "monitor.example.kz" << false;
        QTest::newRow("least room") << "--least-free-mib" << "500" << true;
        QTest::newRow("no number") << "--least-free-mib" << "much" << false;
        QTest::newRow("less than nothing") << "--least-free-mib" << "-1" << false;
        QTest::newRow("backups") << "--backups" << "/var/backups/tanu" << true;
    }

    void readsWhoWatches()
    {
        QFETCH(QString, option);
        QFETCH(QString, value);
        QString mistake;
        const auto options = serveOptions({QStringLiteral("--data"), QStringLiteral("x"), QStringLiteral("--listen"),
                                              QStringLiteral("127.0.0.1:0"), option, value},
            mistake);
        QTEST(options.has_value(), "isTaken");
        QCOMPARE(mistake.isEmpty(), options.has_value());
    }

    void readsTheAddress_data()
    {
        QTest::addColumn<QString>("listen");
        QTest::addColumn<int>("port");
        QTest::newRow("any free port") << "127.0.0.1:0" << 0;
        QTest::newRow("a port") << "127.0.0.1:8080" << 8080;
        QTest::newRow("IPv6") << "[::1]:8080" << 8080;
        QTest::newRow("the whole world") << "0.0.0.0:8080" << -1;
        QTest::newRow("another machine") << "192.168.0.1:80" << -1;
        QTest::newRow("no port") << "127.0.0.1" << -1;
        QTest::newRow("port too great") << "127.0.0.1:70000" << -1;
        QTest::newRow("a name") << "localhost:80" << -1;
    }

    void readsTheAddress()
    {
        QFETCH(QString, listen);
        QString mistake;
        const auto options = serveOptions(
            {QStringLiteral("--data"), QStringLiteral("x"), QStringLiteral("--listen"), listen}, mistake);
        const int port = options ? options->port : -1;
        QTEST(port, "port");
        QCOMPARE(mistake.isEmpty(), options.has_value());
    }

    /// Two servers on one folder would each answer from what it remembers; other commands work beside one.
    void aSecondServerIsRefused()
    {
        if (test::isOnPostgresql())
            return; // there several servers share a folder: tst_severalservers
        const QTemporaryDir folder;
        const QStringList words {QStringLiteral("serve"), QStringLiteral("--data"), folder.path(), QStringLiteral("--listen"),
            QStringLiteral("127.0.0.1:0")};
        QProcess first;
        first.start(QStringLiteral(TANU_BINARY_DIR "/tanu-server"), words);
        QByteArray said;
        QTRY_VERIFY_WITH_TIMEOUT((said += first.readAllStandardOutput()).startsWith("listening "), test::patience);
        const CommandOutcome second = outcomeOf(words); // the first one goes on: nobody waits for it
        QCOMPARE(second.code, 1);
        const QString beginning = QStringLiteral("tanu-server: the data in %1 is open in tanu-server (").arg(folder.path());
        QVERIFY2(second.error.startsWith(beginning), qPrintable(second.error));
        QCOMPARE(outcomeOf(addWords(folder.path(), QStringLiteral("0417"))).code, 0);
        first.kill();
        QVERIFY(first.waitForFinished(test::patience));
        QProcess third;
        third.start(QStringLiteral(TANU_BINARY_DIR "/tanu-server"), words);
        said.clear();
        QTRY_VERIFY_WITH_TIMEOUT((said += third.readAllStandardOutput()).startsWith("listening "), test::patience);
        third.kill();
        QVERIFY(third.waitForFinished(test::patience));
    }
};

QTEST_GUILESS_MAIN(tst_Commands)
#include "tst_commands.moc"
