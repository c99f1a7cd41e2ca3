// Protects the figures and the calendar at the command line: the same numbers as in the center, as text, JSON, XLSX, CSV and
// iCalendar, and nothing written where the words are wrong.
#include "app/cli/commands/overviewcommand.h"
#include "app/cli/commands/sessioncalendarcommand.h"
#include "app/desktop/shell/languages.h"
#include "core/domain/values/csv.h"
#include "tests/cli/spoken.h"
#include "tests/support/sessionroad.h"
#include "tests/support/testsealer.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace tanu;
using namespace tanu::cli;
using tanu::test::need;

namespace {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestOverviewCommand final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// A center with four cases in November 2026, as its folder lies on a disk.
    void initTestCase()
    {
        m_languages = std::make_unique<desktop::Languages>(*QCoreApplication::instance(), desktop::ScreenLanguage::English);
        test::TestCenter center(test::TestCenter::Where::File);
        test::SessionRoad road(center);
        (void)center.refused(9);
        const test::Cases passing {road.contracted(0), road.contracted(1)};
        road.signedProtocol(passing, {road.contracted(2)});
        QVERIFY(m_folder.isValid());
        need(center.db().execute(QStringLiteral("VACUUM INTO '%1'").arg(m_folder.filePath(QStringLiteral("center.sqlite")))));
        QFile mark(m_folder.filePath(QStringLiteral("demo")));
        QVERIFY(mark.open(QIODevice::WriteOnly));
        test::keepTestKey(m_folder.path());
    }

    void tellsEveryFigureAsJson()
    {
        const Spoken spoken = overview({QStringLiteral("--month"), QStringLiteral("2026-11"), QStringLiteral("--json")});
        QCOMPARE(spoken.errors, QString());
        QCOMPARE(spoken.code, exitDone);
        const QJsonObject told = spoken.json().object();
        QCOMPARE(told.value(QStringLiteral("period")).toString(), QStringLiteral("2026-11"));
        const QJsonObject total {{QStringLiteral("applications"), 4}, {QStringLiteral("refused"), 1},
            {QStringLiteral("passed"), 2}, {QStringLiteral("notPassed"), 1}};
        QCOMPARE(told.value(QStringLiteral("total")).toObject(), total);
        QCOMPARE(told.value(QStringLiteral("contracts")).toInt(), 3);
        QCOMPARE(told.value(QStringLiteral("professions")).toArray().first().toObject().value(QStringLiteral("code")).toString(),
            QStringLiteral("cook"));
        QCOMPARE(told.value(QStringLiteral("grounds")).toArray().first().toObject().value(QStringLiteral("count")).toInt(), 1);
        QVERIFY(told.value(QStringLiteral("terms")).toArray().size() > 3);
    }

    void aYearHoldsItsMonths()
    {
        const Spoken spoken = overview({QStringLiteral("--year"), QStringLiteral("2026"), QStringLiteral("--json")});
        QCOMPARE(spoken.json().object().value(QStringLiteral("total")).toObject().value(QStringLiteral("applications")).toInt(), 4);
        const Spoken other = overview({QStringLiteral("--year"), QStringLiteral("2025"), QStringLiteral("--json")});
        QCOMPARE(other.json().object().value(QStringLiteral("total")).toObject().value(QStringLiteral("applications")).toInt(), 0);
    }

    void printsTablesForPeople()
    {
        const Spoken spoken = overview({QStringLiteral("--month"), QStringLiteral("2026-11")});
        QCOMPARE(spoken.code, exitDone);
        QVERIFY(spoken.out.contains(QStringLiteral("By profession")));
        QVERIFY(spoken.out.contains(QStringLiteral("R5.1")));
    }

    void writesFiles()
    {
        const QString workbook = m_folder.filePath(QStringLiteral("overview.xlsx"));
        QVERIFY(QDir(m_folder.path()).mkdir(QStringLiteral("tables")));
        const Spoken spoken = overview({QStringLiteral("--month"), QStringLiteral("2026-11"), QStringLiteral("--xlsx"), workbook,
            QStringLiteral("--csv"), m_folder.filePath(QStringLiteral("tables"))});
        QCOMPARE(spoken.errors, QString());
        QCOMPARE(spoken.code, exitDone);
        QCOMPARE(spoken.out, QString());
        QVERIFY(contentOf(workbook).startsWith("PK"));
        const QStringList files = QDir(m_folder.filePath(QStringLiteral("tables"))).entryList(QDir::Files);
        QCOMPARE(files.size(), 11);
        const QByteArray languages = contentOf(m_folder.filePath(QStringLiteral("tables/languages.csv")));
        QStringList second;
        const auto read = readCsv(QString::fromUtf8(languages), [&second](const CsvRecord& record) -> Result<void> {
            second = record.fields;
            return {};
        });
        QVERIFY(read.isOk());
        QCOMPARE(second.join(u'|'), QStringLiteral("Kazakh|4|1|2|1|66.7%"));
    }

    void refuses_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("problem");
        const auto row = [](const char* name, const char* words, const char* problem) {
            QTest::newRow(name) << QString::fromLatin1(words).split(u' ') << QString::fromLatin1(problem);
        };
        row("no such month", "--month 2026-13", "ImpossibleDate|2026-13");
        row("a year as month", "--month 2026", "ImpossibleDate|2026");
        row("a month as year", "--year 2026-11", "ImpossibleDate|2026-11");
        row("both", "--month 2026-11 --year 2026", "ImpossibleDate|2026-11");
        row("no such folder", "--month 2026-11 --csv /no/such/folder", "FileUnwritable|/no/such/folder/figures.csv");
        row("no such file", "--month 2026-11 --xlsx /no/such/a.xlsx", "FileUnwritable|/no/such/a.xlsx");
    }

    void refuses()
    {
        QFETCH(QStringList, words);
        QFETCH(QString, problem);
        const Spoken spoken = overview(words);
        QCOMPARE(spoken.code, exitRefused);
        QCOMPARE(spoken.out, QString());
        QVERIFY2(spoken.errors.contains(problem), qPrintable(spoken.errors));
    }

    void savesTheSessionsAsICalendar()
    {
        const QString path = m_folder.filePath(QStringLiteral("sessions.ics"));
        const Spoken spoken = calendar({QStringLiteral("--ics"), path, QStringLiteral("--json")});
        QCOMPARE(spoken.errors, QString());
        QCOMPARE(spoken.json().object().value(QStringLiteral("sessions")).toInt(), 1);
        const QByteArray first = contentOf(path);
        QCOMPARE(first.count("BEGIN:VEVENT\r\n"), 1);
        QVERIFY(first.contains("DTSTART:20261117T050000Z\r\nDTEND:20261117T080000Z\r\n"));
        QCOMPARE(calendar({QStringLiteral("--ics"), path}).code, exitDone);
        const qsizetype at = first.indexOf("UID:");
        QVERIFY(contentOf(path).contains(first.mid(at, first.indexOf("\r\n", at) - at)));
    }

    void aCalendarNeedsItsFile()
    {
        QCOMPARE(calendar({}).code, exitWrongUse);
        const Spoken spoken = calendar({QStringLiteral("--ics"), QStringLiteral("/no/such/a.ics")});
        QCOMPARE(spoken.code, exitRefused);
        QVERIFY(spoken.errors.contains(QStringLiteral("FileUnwritable|/no/such/a.ics")));
    }

private:
    Spoken overview(const QStringList& words)
    {
        Program program = programOf<OverviewCommand>();
        return speak(program, QStringList {QStringLiteral("overview"), QStringLiteral("--data"), m_folder.path()} + words);
    }

    Spoken calendar(const QStringList& words)
    {
        Program program = programOf<SessionCalendarCommand>();
        return speak(program,
            QStringList {QStringLiteral("session"), QStringLiteral("calendar"), QStringLiteral("--data"), m_folder.path()} + words);
    }

    QTemporaryDir m_folder;
    std::unique_ptr<desktop::Languages> m_languages;
};

QTEST_GUILESS_MAIN(TestOverviewCommand)
#include "tst_overviewcommand.moc"
