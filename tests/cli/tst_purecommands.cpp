// Protects the commands that need no center: the digits of an IIN (I1), the levels of a serial number (A2), the count
// of working days (W5), and that a center that is not there is said and never made.
#include "app/cli/commands/casecommands.h"
#include "app/cli/commands/certificatecheckcommand.h"
#include "app/cli/commands/certificatecommands.h"
#include "app/cli/commands/iincommand.h"
#include "app/cli/commands/importcommand.h"
#include "app/cli/commands/serialcommand.h"
#include "app/cli/commands/synccommand.h"
#include "app/cli/commands/workcommand.h"
#include "app/cli/commands/workdaycommands.h"
#include "tests/cli/spoken.h"

#include <QtCore/QDir>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace tanu;
using namespace tanu::cli;

namespace {

QStringList split(const QString& words)
{
    return words.split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

Program pureProgram()
{
    return programOf<IinCommand, SerialCommand, WorkdayAddCommand, WorkdayCountCommand>();
}

} // namespace

class TestPureCommands final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void answers_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("json");
        const auto row = [](const char* name, const char* words, const char* json) {
            QTest::newRow(name) << QString::fromUtf8(words) << QString::fromUtf8(json);
        };
        row("I1 first round", "iin 900101300007", R"({"birthDate":"1990-01-01","iin":"900101300007","sex":"male","valid":true})");
        row("I1 second round", "iin 001101600108", R"({"birthDate":"2000-11-01","iin":"001101600108","sex":"female","valid":true})");
        row("A2 with an occupation", "serial parse 41201-72120001-4-150226-0042-000000017",
            R"({"center":"0042","level":4,"occupation":"72120001","oked":"41201","ordinal":17,"procedureDate":"2026-02-15",)"
            R"("serial":"41201-72120001-4-150226-0042-000000017"})");
        row("A2 without one", "serial parse 41201-0-8-010123-0042-999999999",
            R"({"center":"0042","level":8,"occupation":"0","oked":"41201","ordinal":999999999,"procedureDate":"2023-01-01",)"
            R"("serial":"41201-0-8-010123-0042-999999999"})");
        row("W5 over a weekend", "workday add 2026-11-20 3", R"({"date":"2026-11-25","unconfirmedCalendar":false})");
        row("W1 a Saturday made working", "workday add 2023-06-30 1", R"({"date":"2023-07-01","unconfirmedCalendar":false})");
        row("W3 a year that nobody confirmed", "workday add 2030-03-01 1", R"({"date":"2030-03-04","unconfirmedCalendar":true})");
        row("W3 into a year that nobody confirmed", "workday add 2026-12-31 1", R"({"date":"2027-01-05","unconfirmedCalendar":true})");
        row("W5 between, not counting either", "workday count 2026-11-20 2026-11-25", R"({"workingDays":2})");
        row("W5 between neighbours", "workday count 2026-11-20 2026-11-21", R"({"workingDays":0})");
        row("W5 backwards", "workday count 2026-11-25 2026-11-20", R"({"workingDays":0})");
    }

    void answers()
    {
        QFETCH(QString, words);
        QFETCH(QString, json);
        Program program = pureProgram();
        const Spoken spoken = speak(program, split(words) + QStringList {QStringLiteral("--json")});
        QCOMPARE(spoken.errors, QString());
        QCOMPARE(spoken.code, exitDone);
        QCOMPARE(spoken.json().object(), QJsonDocument::fromJson(json.toUtf8()).object());
        QCOMPARE(spoken.out.count(QLatin1Char('\n')), 1);
    }

    void answersPeople_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("out");
        QTest::newRow("W5 one date") << QStringLiteral("workday add 2026-11-20 3") << QStringLiteral("2026-11-25\n");
        QTest::newRow("W5 one count") << QStringLiteral("workday count 2026-11-20 2026-11-25") << QStringLiteral("2\n");
        QTest::newRow("I1 says no birth date") << QStringLiteral("iin 000000000000") << QStringLiteral("iin: 000000000000\nvalid: yes\n");
    }

    void answersPeople()
    {
        QFETCH(QString, words);
        Program program = pureProgram();
        const Spoken spoken = speak(program, split(words));
        QTEST(spoken.out, "out");
        QCOMPARE(spoken.code, exitDone);
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("errors");
        const auto row = [](const char* name, const char* words, const char* errors) {
            QTest::newRow(name) << QString::fromUtf8(words) << QStringLiteral("tanu-cli: %1\n").arg(QString::fromUtf8(errors));
        };
        row("I1 wrong check digit", "iin 900101300008", "WrongCheckDigit|900101300008|7 (I1)");
        row("I1 unusable", "iin 900101300800", "UnusableNumber|900101300800 (I1)");
        row("I1 eleven digits", "iin 90010130000", "NotTwelveDigits|90010130000 (I1)");
        row("I1 letters", "iin Әлия", "NotTwelveDigits|Әлия (I1)");
        row("A2 level 3", "serial parse 41201-72120001-9-150226-0042-000000017",
            "SerialMalformed|41201-72120001-9-150226-0042-000000017|3 (A2)");
        row("A2 level 4", "serial parse 41201-72120001-4-310226-0042-000000017",
            "SerialMalformed|41201-72120001-4-310226-0042-000000017|4 (A2)");
        row("W5 no such day", "workday add 2026-02-30 1", "ImpossibleDate|2026-02-30");
        row("W5 a date of another shape", "workday add 20.11.2026 1", "ImpossibleDate|20.11.2026");
        row("W5 a year too far", "workday add 2100-01-01 1", "ImpossibleDate|2100-01-01");
        row("W5 no number", "workday add 2026-11-20 three", "FieldMalformed|n|three");
        row("W5 none", "workday add 2026-11-20 0", "FieldMalformed|n|0");
        row("W5 backwards", "workday add 2026-11-20 -1", "FieldMalformed|n|-1");
        row("W5 too many", "workday add 2026-11-20 10001", "FieldMalformed|n|10001");
        row("W5 more than a number holds", "workday add 2026-11-20 99999999999", "FieldMalformed|n|99999999999");
        row("W5 no second date", "workday count 2026-11-20 x", "ImpossibleDate|x");
    }

    void refuses()
    {
        QFETCH(QString, words);
        Program program = pureProgram();
        for (const QStringList& asked : {split(words), split(words) + QStringList {QStringLiteral("--json")}}) {
            const Spoken spoken = speak(program, asked);
            QCOMPARE(spoken.code, exitRefused);
            QCOMPARE(spoken.out, QString());
            QTEST(spoken.errors, "errors");
        }
    }

    void aCenterThatIsNotThereIsSaidAndNeverMade_data()
    {
        QTest::addColumn<QString>("words");
        for (const char* words : {"case list", "case show 2026/1", "work", "sync", "workday add 2026-11-20 1",
                 "workday count 2026-11-20 2026-11-21", "certificate check x", "certificate print x --out OUT"})
            QTest::newRow(words) << QString::fromLatin1(words);
    }

    void aCenterThatIsNotThereIsSaidAndNeverMade()
    {
        QFETCH(QString, words);
        const QTemporaryDir folder;
        const QString data = folder.filePath(QStringLiteral("nowhere"));
        Program program = programOf<CaseListCommand, CaseShowCommand, WorkCommand, SyncCommand, WorkdayAddCommand,
            WorkdayCountCommand, CertificateCheckCommand, CertificatePrintCommand>();
        QStringList asked = split(words) + QStringList {QStringLiteral("--data"), data};
        asked.replaceInStrings(QStringLiteral("OUT"), folder.filePath(QStringLiteral("out")));
        const Spoken spoken = speak(program, asked);
        QCOMPARE(spoken.code, exitRefused);
        QCOMPARE(spoken.errors, QStringLiteral("tanu-cli: NotFound|data|%1\n").arg(data));
        QVERIFY(QDir(folder.path()).isEmpty());
    }

    void whatReadsACenterAsksForIt()
    {
        Program program = programOf<CaseListCommand, WorkCommand, SyncCommand>();
        for (const char* words : {"case list", "work", "sync"}) {
            const Spoken spoken = speak(program, split(QString::fromLatin1(words)));
            QCOMPARE(spoken.code, exitWrongUse);
            QVERIFY2(spoken.errors.startsWith(QStringLiteral("tanu-cli: --data DIR is missing\n")), words);
        }
    }

    void everyImportHasItsNameAndNeedsAFile()
    {
        const QTemporaryDir folder;
        using What = ImportCommand::What;
        const std::vector<std::pair<What, const char*>> all {
            {What::Occupations, "occupations"}, {What::Regions, "regions"}, {What::Calendar, "calendar"}};
        for (const auto& [what, name] : all) {
            std::vector<std::unique_ptr<Command>> commands;
            commands.push_back(std::make_unique<ImportCommand>(what));
            Program program(std::move(commands), &nameAndArguments);
            const QString file = folder.filePath(QStringLiteral("missing.csv"));
            const Spoken spoken = speak(program, {QStringLiteral("import"), QString::fromLatin1(name), file,
                QStringLiteral("--data"), folder.path()});
            QCOMPARE(spoken.code, exitRefused);
            QCOMPARE(spoken.errors, QStringLiteral("tanu-cli: FileUnreadable|%1\n").arg(file));
        }
    }
};

QTEST_GUILESS_MAIN(TestPureCommands)
#include "tst_purecommands.moc"
