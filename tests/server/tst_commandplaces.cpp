// Protects a server from commands that mean another one: a wrong folder makes no server, and a command of a newer program
// does not change the schema under an older server that runs.
#include "support/commandrun.h"
#include "support/pretendedschema.h"
#include "core/domain/values/generatednumbers.h"
#include "server/commands/command.h"
#include "server/serverstore.h"
#include "server/storage/serverschema.h"
#include "tests/support/database/testdatabase.h"

#include <QtCore/QDir>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace tanu;
using namespace tanu::server;

class tst_CommandPlaces : public QObject {
    Q_OBJECT

private:
    static QStringList addCenter(const QString& folder, const char* number)
    {
        return {QStringLiteral("center"), QStringLiteral("add"), QStringLiteral("--data"), folder,
            QStringLiteral("--number"), QLatin1String(number), QStringLiteral("--name-kk"), QStringLiteral("Орталық"),
            QStringLiteral("--name-ru"), QStringLiteral("Центр"), QStringLiteral("--bin"),
            generatedBin(QDate(2020, 5, 1), 3).toString(), QStringLiteral("--from"),
            QStringLiteral("2026-01-10"), QStringLiteral("--until"), QStringLiteral("2029-01-09")};
    }

private Q_SLOTS:
    void init()
    {
        if (test::isOnPostgresql())
            setDatabaseInEnvironment(test::freshDatabase());
    }

    void aWrongFolderMakesNoServer_data()
    {
        QTest::addColumn<QStringList>("words");
        const auto row = [](const QStringList& words) { QTest::newRow(qPrintable(words.join(u' '))) << words; };
        row({QStringLiteral("check")});
        row({QStringLiteral("restored")});
        row({QStringLiteral("journal")});
        row({QStringLiteral("numbers")});
        row({QStringLiteral("months")});
        row({QStringLiteral("center"), QStringLiteral("list")});
        row({QStringLiteral("center"), QStringLiteral("code"), QStringLiteral("0417")});
        row({QStringLiteral("device"), QStringLiteral("list")});
        row({QStringLiteral("register"), QStringLiteral("list")});
        row({QStringLiteral("file"), QStringLiteral("list")});
        row({QStringLiteral("order"), QStringLiteral("list"), QStringLiteral("0417")});
        row({QStringLiteral("rebuild"), QStringLiteral("--archive"), QDir::tempPath()});
        row({QStringLiteral("backup"), QStringLiteral("--to"), QDir::tempPath()});
    }

    void aWrongFolderMakesNoServer()
    {
        QFETCH(QStringList, words);
        const QTemporaryDir folder;
        const QString wrong = folder.filePath(QStringLiteral("typo"));
        const CommandOutcome refused = outcomeOf(words + QStringList{QStringLiteral("--data"), wrong});
        QCOMPARE(refused.code, 1);
        QVERIFY2(refused.error.contains(QLatin1String("NotFound server")) && refused.error.contains(wrong),
            qPrintable(refused.error));
        QVERIFY(refused.out.isEmpty());
        QVERIFY(!QFileInfo::exists(wrong));
        if (test::isOnPostgresql())
            QCOMPARE(*Migrator::storedVersion(**Connection::openPostgresql(databaseFromEnvironment())), 0);
        QCOMPARE(outcomeOf(words + QStringList{QStringLiteral("--data"), folder.path()}).code, 1); // a folder with nothing in it
        QVERIFY(QDir(folder.path()).isEmpty());
    }

    /// A newer program is put in place while the older server still runs.
    void aCommandNeverBringsTheSchemaUp()
    {
        const QTemporaryDir folder;
        outcomeOf(addCenter(folder.path(), "0417"));
        const SystemClock clock;
        const auto store = ServerStore::open(folder.path(), clock);
        QVERIFY(store.isOk());
        Connection& connection = *store->connection;
        const int newest = Migrator(serverMigrations()).newest();
        const QStringList data{QStringLiteral("--data"), folder.path()};
        const QList<QStringList> commands{QStringList{QStringLiteral("center"), QStringLiteral("list")} + data,
            QStringList{QStringLiteral("check")} + data, QStringList{QStringLiteral("restored")} + data,
            addCenter(folder.path(), "0418")};
        for (const QStringList& words : commands) {
            QVERIFY(pretendSchema(connection, newest - 1).isOk());
            const CommandOutcome older = outcomeOf(words);
            QCOMPARE(older.code, 1);
            QVERIFY2(older.error.contains(QStringLiteral("ActionNotAllowed schema %1 %2").arg(newest - 1).arg(newest)),
                qPrintable(older.error));
            QCOMPARE(*Migrator::storedVersion(connection), newest - 1);
            QVERIFY(pretendSchema(connection, newest + 1).isOk());
            QVERIFY(outcomeOf(words).error.contains(QLatin1String("DatabaseNewer")));
            QVERIFY(pretendSchema(connection, newest).isOk());
        }
        QCOMPARE(outcomeOf(commands.constFirst()).out.count(QLatin1Char('\n')), 1);
        QVERIFY(QDir(folder.path()).entryList({QStringLiteral("*.backup")}).isEmpty());
    }

    /// The documents have both before the first start.
    void theFirstCenterAndOperatorMakeOne()
    {
        const QTemporaryDir folder;
        const QStringList list{QStringLiteral("center"), QStringLiteral("list"), QStringLiteral("--data"), folder.path()};
        QCOMPARE(outcomeOf(list).code, 1);
        QCOMPARE(outcomeOf(addCenter(folder.path(), "0417")).code, 0);
        QCOMPARE(outcomeOf(list).out.count(QLatin1Char('\n')), 1);
        const QTemporaryDir other;
        init();
        QCOMPARE(outcomeOf({QStringLiteral("operator"), QStringLiteral("add"), QStringLiteral("--data"), other.path(),
                     QStringLiteral("--login"), QStringLiteral("aigul"), QStringLiteral("--name"), QStringLiteral("Әйгүл")}).code, 0);
        QCOMPARE(outcomeOf({QStringLiteral("check"), QStringLiteral("--data"), other.path()}).out, QStringLiteral("whole\n"));
    }

    /// The data is a server's, but the keys are not there: none is made in their place.
    void aServerWithoutItsKeysIsLeftAsItIs()
    {
        for (const QString& key : {QStringLiteral("server.key"), QStringLiteral("server-data.key")}) {
            const QTemporaryDir folder;
            init();
            QCOMPARE(outcomeOf(addCenter(folder.path(), "0417")).code, 0);
            QVERIFY(QFile::remove(folder.filePath(key)));
            const CommandOutcome refused = outcomeOf({QStringLiteral("check"), QStringLiteral("--data"), folder.path()});
            QCOMPARE(refused.code, 1);
            QVERIFY2(refused.error.contains(QLatin1String("KeyMissing")), qPrintable(refused.error));
            QVERIFY(!QFileInfo::exists(folder.filePath(key)));
        }
    }
};

QTEST_GUILESS_MAIN(tst_CommandPlaces)
#include "tst_commandplaces.moc"
