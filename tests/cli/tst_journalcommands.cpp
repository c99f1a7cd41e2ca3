// Protects the journal at the command line (exchange.md 30): it names the first touched entry and ends with 1, a kept
// checkpoint shows a cut-off tail, the list is narrowed as asked, and taking it away or showing a case is an entry.
#include "app/cli/commands/casecommands.h"
#include "app/cli/commands/journalcommands.h"
#include "app/desktop/shell/languages.h"
#include "tests/cli/spoken.h"
#include "tests/support/testcenter.h"
#include "tests/support/testsealer.h"

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace tanu;
using namespace tanu::cli;
using tanu::test::need;

class TestJournalCommands final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_languages = std::make_unique<desktop::Languages>(*QCoreApplication::instance(), desktop::ScreenLanguage::English);
    }

    /// A center with two cases as its folder lies on a disk.
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        test::TestCenter center(test::TestCenter::Where::File);
        (void)center.contracted(1);
        (void)center.registered(2);
        need(center.db().execute(QStringLiteral("VACUUM INTO '%1'").arg(file("center.sqlite"))));
        QFile mark(file("demo"));
        QVERIFY(mark.open(QIODevice::WriteOnly));
        test::keepTestKey(m_folder->path());
    }

    void aWholeJournalEndsWithZero()
    {
        const Spoken spoken = run({"verify", "--json"});
        QCOMPARE(spoken.errors, QString());
        QCOMPARE(spoken.code, exitDone);
        QVERIFY(spoken.json().object().value(QStringLiteral("whole")).toBool());
        QCOMPARE(spoken.json().object().value(QStringLiteral("count")).toInt(), 4);
        QCOMPARE(spoken.json().object().value(QStringLiteral("root")).toString().size(), 64);
    }

    void theFirstTouchedEntryIsNamed()
    {
        touch(QStringLiteral("UPDATE journal SET actor = 'x' WHERE seq IN (2, 3)"));
        const Spoken spoken = run({"verify", "--json"});
        QCOMPARE(spoken.code, exitRefused);
        QVERIFY2(spoken.errors.contains(QStringLiteral("JournalTouched|2")), qPrintable(spoken.errors));
        QVERIFY(!spoken.json().object().value(QStringLiteral("whole")).toBool());
    }

    void aKeptCheckpointShowsACutOffTail()
    {
        write("kept.json", run({"verify", "--json"}).out.toUtf8());
        const QByteArray option = file("kept.json").toLocal8Bit();
        QCOMPARE(run({"verify", "--checkpoint", option.constData()}).code, exitDone);
        touch(QStringLiteral("DELETE FROM journal WHERE seq = 4"));
        QCOMPARE(run({"verify"}).code, exitDone);
        const Spoken spoken = run({"verify", "--checkpoint", option.constData()});
        QCOMPARE(spoken.code, exitRefused);
        QVERIFY2(spoken.errors.contains(QStringLiteral("JournalTouched|4")), qPrintable(spoken.errors));
    }

    void aCheckpointThatIsNoneIsRefused_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("no JSON") << QByteArray("abc");
        QTest::newRow("without a count") << QByteArray(R"({"root":"00"})");
        QTest::newRow("a short root") << QByteArray(R"({"count":1,"root":"00"})");
    }

    void aCheckpointThatIsNoneIsRefused()
    {
        QFETCH(QByteArray, content);
        write("kept.json", content);
        const QByteArray option = file("kept.json").toLocal8Bit();
        const Spoken spoken = run({"verify", "--checkpoint", option.constData()});
        QCOMPARE(spoken.code, exitRefused);
        QVERIFY(spoken.errors.contains(QStringLiteral("FieldMalformed|checkpoint")));
        QVERIFY(run({"verify", "--checkpoint", "/no/such/file"}).errors.contains(QStringLiteral("FileUnreadable")));
    }

    void listsTheNewestFirst()
    {
        const QJsonArray rows = run({"list", "--json"}).json().array();
        QCOMPARE(rows.size(), 4);
        QCOMPARE(rows.first().toObject().value(QStringLiteral("seq")).toInt(), 4);
        QCOMPARE(rows.first().toObject().value(QStringLiteral("action")).toString(), QStringLiteral("register-application"));
        QVERIFY(rows.first().toObject().value(QStringLiteral("about")).toString().startsWith(QStringLiteral("2026/0002 ")));
        QCOMPARE(run({"list", "--json", "--limit", "3"}).json().array().size(), 3);
    }

    void narrows_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<int>("rows");
        QTest::newRow("one action") << QStringList {QStringLiteral("--action"), QStringLiteral("check-package")} << 1;
        QTest::newRow("two actions") << QStringList {QStringLiteral("--action"), QStringLiteral("check-package,conclude-contract")} << 2;
        QTest::newRow("one case") << QStringList {QStringLiteral("--case"), QStringLiteral("2026/0002")} << 1;
        QTest::newRow("a day") << QStringList {QStringLiteral("--from"), QStringLiteral("2026-11-02"), QStringLiteral("--to"), QStringLiteral("2026-11-02")} << 4;
        QTest::newRow("before it") << QStringList {QStringLiteral("--to"), QStringLiteral("2026-11-01")} << 0;
    }

    void narrows()
    {
        QFETCH(QStringList, words);
        QFETCH(int, rows);
        const Spoken spoken = say(QStringList {QStringLiteral("journal"), QStringLiteral("list"), QStringLiteral("--json")} + words);
        QCOMPARE(spoken.errors, QString());
        QCOMPARE(spoken.json().array().size(), rows);
    }

    void narrowsByPartOfAName()
    {
        const QString name = run({"list", "--json"}).json().array().first().toObject().value(QStringLiteral("who")).toString();
        const QByteArray part = name.section(QLatin1Char(' '), 0, 0).toLower().toUtf8();
        QVERIFY(!run({"list", "--json", "--who", part.constData()}).json().array().isEmpty());
        QVERIFY(run({"list", "--who", "nobody at all"}).errors.contains(QStringLiteral("NotFound|staff")));
    }

    void refusesWrongWords_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("problem");
        QTest::newRow("no day") << QStringList {QStringLiteral("--from"), QStringLiteral("yesterday")} << QStringLiteral("ImpossibleDate|yesterday");
        QTest::newRow("no number") << QStringList {QStringLiteral("--limit"), QStringLiteral("many")} << QStringLiteral("FieldMalformed|limit|many");
        QTest::newRow("no such case") << QStringList {QStringLiteral("--case"), QStringLiteral("2026/0099")} << QStringLiteral("NotFound|application|2026/0099");
    }

    void refusesWrongWords()
    {
        QFETCH(QStringList, words);
        QFETCH(QString, problem);
        const Spoken spoken = say(QStringList {QStringLiteral("journal"), QStringLiteral("list")} + words);
        QCOMPARE(spoken.code, exitRefused);
        QVERIFY2(spoken.errors.contains(problem), qPrintable(spoken.errors));
    }

    void takingItAwayIsAnEntry()
    {
        const QByteArray path = file("journal.csv").toLocal8Bit();
        const Spoken spoken = run({"export", path.constData(), "--action", "check-package"});
        QCOMPARE(spoken.errors, QString());
        QFile saved(file("journal.csv"));
        QVERIFY(saved.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(saved.readAll());
        QVERIFY2(text.contains(QStringLiteral("The package was checked")), qPrintable(text));
        QCOMPARE(text.count(QStringLiteral("\n")), 2);
        const QJsonObject newest = run({"list", "--json"}).json().array().first().toObject();
        QCOMPARE(newest.value(QStringLiteral("action")).toString(), QStringLiteral("read-journal"));
        QCOMPARE(newest.value(QStringLiteral("facts")).toObject().value(QStringLiteral("file")).toString(), QStringLiteral("journal.csv"));
        QCOMPARE(run({"verify"}).code, exitDone);
    }

    void listingTheIinsIsAnEntry_S2()
    {
        const QJsonArray rows = say({QStringLiteral("case"), QStringLiteral("list"), QStringLiteral("--json")}).json().array();
        QCOMPARE(rows.size(), 2);
        QVERIFY(!rows.first().toObject().value(QStringLiteral("iin")).toString().isEmpty());
        const Spoken table = say({QStringLiteral("case"), QStringLiteral("list")});
        QVERIFY(!table.out.contains(rows.first().toObject().value(QStringLiteral("iin")).toString()));
        const QJsonArray entries = run({"list", "--json", "--action", "take-out-list"}).json().array();
        QCOMPARE(entries.size(), 1);
        QCOMPARE(entries.first().toObject().value(QStringLiteral("facts")).toObject().value(QStringLiteral("rows")).toVariant().toInt(), 2);
    }

    void showingACaseIsAnEntryOnce()
    {
        for (int time = 0; time < 2; ++time)
            QCOMPARE(say({QStringLiteral("case"), QStringLiteral("show"), QStringLiteral("2026/0001")}).code, exitDone);
        const QJsonArray looks = run({"list", "--json", "--action", "look-into-file"}).json().array();
        QCOMPARE(looks.size(), 1);
        QVERIFY(looks.first().toObject().value(QStringLiteral("about")).toString().startsWith(QStringLiteral("2026/0001 ")));
    }

private:
    [[nodiscard]] QString file(const char* name) const { return m_folder->filePath(QString::fromLatin1(name)); }

    void write(const char* name, const QByteArray& content) const
    {
        QFile out(file(name));
        QVERIFY(out.open(QIODevice::WriteOnly) && out.write(content) == content.size());
    }

    void touch(const QString& sql) const
    {
        need(need(Connection::openSqlite(file("center.sqlite")))->execute(sql));
    }

    Spoken say(QStringList words) const
    {
        Program program = programOf<JournalVerifyCommand, JournalListCommand, JournalExportCommand, CaseListCommand, CaseShowCommand>();
        words += {QStringLiteral("--data"), m_folder->path()};
        return speak(program, words);
    }

    Spoken run(const std::vector<const char*>& words) const
    {
        QStringList all {QStringLiteral("journal")};
        for (const char* word : words)
            all += QString::fromUtf8(word);
        return say(all);
    }

    std::unique_ptr<desktop::Languages> m_languages;
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestJournalCommands)
#include "tst_journalcommands.moc"
