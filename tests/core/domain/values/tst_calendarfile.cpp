// Protects the calendar as CSV (W2): what is exported comes back the same, and a bad file is refused whole,
// with the line that is wrong.
#include "core/domain/values/calendarfile.h"

#include <QtCore/QFile>
#include <QtTest/QTest>

using namespace tanu;

namespace {

const QString& header()
{
    static const QString line = QStringLiteral("date,kind,name_kk,name_ru,estimated\n");
    return line;
}

std::vector<CalendarDay> everyKind()
{
    return {
        {QDate(2026, 5, 9), DayKind::Holiday, QStringLiteral("Жеңіс күні"), QStringLiteral("День Победы"),
            false},
        {QDate(2026, 5, 11), DayKind::MovedHoliday, QStringLiteral("Жеңіс күні"),
            QStringLiteral("День, \"П\""), false},
        {QDate(2026, 5, 27), DayKind::Holiday, QStringLiteral("Құрбан\nайт"), QString(), true},
        {QDate(2026, 6, 5), DayKind::Transferred, QStringLiteral("\""), QStringLiteral(","), false},
        {QDate(2026, 6, 6), DayKind::WorkingDay, QString(), QString(), false},
    };
}

} // namespace

class TestCalendarFile final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void comesBackTheSame()
    {
        const QString text = printCalendarCsv(everyKind());
        const auto days = parseCalendarCsv(text);
        QVERIFY(days.isOk());
        QVERIFY(*days == everyKind());
        QCOMPARE(printCalendarCsv(*days), text);
        QVERIFY(parseCalendarCsv(printCalendarCsv({}))->empty());
    }

    void printsOneLineADay()
    {
        const std::vector<CalendarDay> one{everyKind().front()};
        QCOMPARE(printCalendarCsv(one),
            header() + QStringLiteral("2026-05-09,holiday,Жеңіс күні,День Победы,0\n"));
    }

    void readsTheShippedFileAsItIs()
    {
        QFile file(QStringLiteral(TANU_SOURCE_DIR "/resources/calendars/kz_2023-2027.csv"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        const auto days = parseCalendarCsv(text);
        QVERIFY(days.isOk());
        QCOMPARE(printCalendarCsv(*days), text);
        QCOMPARE(days->front().date, QDate(2023, 1, 1));
        QCOMPARE(days->back().date, QDate(2027, 12, 16));
        for (const CalendarDay& day : *days) {
            QVERIFY(!day.nameKk.isEmpty() && !day.nameRu.isEmpty());
            QVERIFY2(!day.nameKk.contains(QChar(0x0259)), "the Latin schwa is no Kazakh letter");
        }
    }

    void readsWhatOtherProgramsWrite_data()
    {
        QTest::addColumn<QString>("text");
        const QString line = QStringLiteral("2026-05-09,holiday,Жеңіс күні,День Победы,0");
        QTest::newRow("W2 byte order mark") << QString(QChar(QChar::ByteOrderMark) + header() + line);
        QTest::newRow("W2 carriage returns")
            << QString(header() + line + u'\n').replace(u'\n', QStringLiteral("\r\n"));
        QTest::newRow("W2 blank lines") << QString(header() + u'\n' + line + QStringLiteral("\n\n  \n"));
        QTest::newRow("W2 quotes") << QString(
            header() + QStringLiteral("\"2026-05-09\",\"holiday\",\"Жеңіс күні\",\"День Победы\",\"0\"\n"));
    }

    void readsWhatOtherProgramsWrite()
    {
        QFETCH(QString, text);
        const auto days = parseCalendarCsv(text);
        QVERIFY(days.isOk());
        QVERIFY(*days == std::vector<CalendarDay>{everyKind().front()});
    }

    void namesTheBadLine_data()
    {
        QTest::addColumn<QString>("lines");
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("what");
        const auto row = [](const char* name, const char* lines, const char* line, const char* what) {
            QTest::newRow(name) << QString(header() + QString::fromUtf8(lines)) << QString::fromLatin1(line)
                                << QString::fromLatin1(what);
        };
        row("W2 four fields", "2026-05-09,holiday,а,0\n", "2", "fields");
        row("W2 six fields", "2026-05-09,holiday,а,б,в,0\n", "2", "fields");
        row("W2 30 February", "2026-05-09,holiday,а,б,0\n2026-02-30,holiday,а,б,0\n", "3", "date");
        row("W2 another order of date", "09.05.2026,holiday,а,б,0\n", "2", "date");
        row("W2 unknown kind", "2026-05-09,day_off,а,б,0\n", "2", "kind");
        row("W2 estimated is yes", "2026-05-09,holiday,а,б,yes\n", "2", "estimated");
        row("W2 the same day twice", "2026-05-09,holiday,а,б,0\n\n2026-05-09,holiday,а,б,0\n", "4", "twice");
        row("W2 quote never closed", "2026-05-09,holiday,а,б,0\n2026-05-10,holiday,\"а,б,0\n", "3", "quote");
        row("W2 quote inside a field", "2026-05-09,holiday,а\"а\",б,0\n", "2", "quote");
        row("W2 letters behind a quote", "2026-05-09,holiday,\"а\"а,б,0\n", "2", "quote");
        row("W2 lines are counted within quotes", "2026-05-09,holiday,\"а\nа\",б,0\n2026-05-10,no,а,б,0\n",
            "4", "kind");
        QTest::newRow("W2 empty file") << QString() << QStringLiteral("1") << QStringLiteral("header");
        QTest::newRow("W2 another header")
            << QStringLiteral("date,kind\n") << QStringLiteral("1") << QStringLiteral("header");
    }

    void namesTheBadLine()
    {
        QFETCH(QString, lines);
        QFETCH(QString, line);
        QFETCH(QString, what);
        const auto days = parseCalendarCsv(lines);
        QVERIFY(!days);
        QCOMPARE(days.error().kind, ErrorKind::ImportLineBad);
        QCOMPARE(days.error().arguments, QStringList({line, what}));
    }

    void storedKindsNeverChange()
    {
        QCOMPARE(codeOf(DayKind::Holiday), QStringLiteral("holiday"));
        QCOMPARE(codeOf(DayKind::MovedHoliday), QStringLiteral("moved_holiday"));
        QCOMPARE(codeOf(DayKind::Transferred), QStringLiteral("transferred"));
        QCOMPARE(codeOf(DayKind::WorkingDay), QStringLiteral("working_day"));
        QVERIFY(!parseDayKind(QStringLiteral("Holiday")));
    }
};

QTEST_GUILESS_MAIN(TestCalendarFile)
#include "tst_calendarfile.moc"
