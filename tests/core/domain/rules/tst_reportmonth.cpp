// Protects the months of the report (P7.5): to which one a record belongs, when it is due, which ones a center owes, and
// what leads from one state to the next.
#include "core/domain/rules/reportmonth.h"
#include "core/domain/values/calendarfile.h"

#include <QtCore/QFile>
#include <QtTest/QTest>

#include <array>

using namespace tanu;

namespace {

WorkCalendar calendar()
{
    QFile file(QStringLiteral(TANU_SOURCE_DIR "/resources/calendars/kz_2023-2027.csv"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no calendar");
    return *WorkCalendar::of(*parseCalendarCsv(QString::fromUtf8(file.readAll())), {2026, 2027});
}

QDate day(const char* iso)
{
    return QDate::fromString(QString::fromLatin1(iso), Qt::ISODate);
}

std::optional<QDate> dayIfAny(const char* iso)
{
    return *iso == '\0' ? std::nullopt : std::optional(day(iso));
}

constexpr std::array states {MonthState::Open, MonthState::Offered, MonthState::ClosedByCenter, MonthState::ClosedByBoth};
constexpr std::array events {MonthEvent::RecordMade, MonthEvent::ComparedEqual, MonthEvent::ComparedDifferent,
    MonthEvent::CenterCloses, MonthEvent::ServerAgrees, MonthEvent::ServerDiffers};

/// One line per state, one letter per event: o open, f offered, c closed by the center, b closed by both, - not possible.
QString matrix()
{
    QString lines;
    for (const MonthState from : states) {
        for (const MonthEvent event : events) {
            const auto to = transition(from, event);
            lines += to ? QStringLiteral("ofcb").at(static_cast<int>(*to)) : QChar(u'-');
        }
        lines += u' ';
    }
    return lines.trimmed();
}

} // namespace

class TestReportMonth final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aMonthHasOneWriting_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("isMonth");
        QTest::newRow("P7.5 as it is written") << QStringLiteral("2026-11") << true;
        QTest::newRow("one digit") << QStringLiteral("2026-1") << false;
        QTest::newRow("a thirteenth") << QStringLiteral("2026-13") << false;
        QTest::newRow("a day") << QStringLiteral("2026-11-01") << false;
        QTest::newRow("nothing") << QString() << false;
        QTest::newRow("another order") << QStringLiteral("11-2026") << false;
    }

    void aMonthHasOneWriting()
    {
        QFETCH(QString, typed);
        QFETCH(bool, isMonth);
        const auto month = Month::parse(typed);
        QCOMPARE(month.isOk(), isMonth);
        if (!isMonth)
            return;
        QCOMPARE(month->toString(), typed);
        QCOMPARE(*Month::fromKey(month->key()), *month);
        QCOMPARE(month->next().previous(), *month);
        QVERIFY(!Month::fromKey(202613));
        QVERIFY(!Month::fromKey(0));
    }

    void P7_5_aRecordBelongsWhereItsFactLies_data()
    {
        QTest::addColumn<Month>("month");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* name, Month month, const char* expected) {
            QTest::newRow(name) << month << QString::fromLatin1(expected);
        };
        row("P7.5 an outcome, by its protocol", reportMonthOfOutcome(day("2026-11-30"), {}), "2026-11");
        row("R23 an outcome that an appeal changed", reportMonthOfOutcome(day("2026-11-30"), day("2026-12-09")), "2026-12");
        row("P7.5 a document that was prepared", reportMonthOfDocument(day("2026-11-30"), {}, {}), "2026-11");
        row("R18.1 handed over the month after", reportMonthOfDocument(day("2026-11-30"), day("2026-12-01"), {}), "2026-12");
        row("L26.2 cancelled later", reportMonthOfDocument(day("2026-11-30"), day("2026-12-01"), day("2027-03-02")), "2027-03");
        row("L26.2 cancelled from a day of before", reportMonthOfDocument(day("2026-11-30"), day("2027-01-11"), day("2026-12-20")),
            "2026-12");
        row("P7.5 numbers that ended", reportMonthOfNumberEnd(day("2026-12-31")), "2026-12");
    }

    void P7_5_aRecordBelongsWhereItsFactLies()
    {
        QFETCH(Month, month);
        QTEST(month.toString(), "expected");
    }

    void P7_5_theLastDayIsTheThirdWorkingDay_data()
    {
        QTest::addColumn<QString>("month");
        QTest::addColumn<QDate>("dueBy");
        QTest::newRow("R18.2 from Monday to Wednesday") << QStringLiteral("2026-10") << day("2026-11-04");
        QTest::newRow("R18.2 over a weekend") << QStringLiteral("2026-11") << day("2026-12-03");
        QTest::newRow("W1 over the New Year") << QStringLiteral("2026-12") << day("2027-01-08");
    }

    void P7_5_theLastDayIsTheThirdWorkingDay()
    {
        QFETCH(QString, month);
        QTEST(monthDueBy(*Month::parse(month), calendar()), "dueBy");
    }

    void P7_5_howItStandsAgainstTheClock_data()
    {
        QTest::addColumn<QDate>("today");
        QTest::addColumn<int>("state");
        QTest::addColumn<bool>("wasCompared");
        QTest::addColumn<QString>("standing");
        const auto row = [](const char* name, const char* today, MonthState state, bool wasCompared, const char* standing) {
            QTest::newRow(name) << day(today) << static_cast<int>(state) << wasCompared << QString::fromLatin1(standing);
        };
        row("on its last day", "2026-11-30", MonthState::Offered, false, "running");
        row("the day after", "2026-12-01", MonthState::Open, false, "due");
        row("on the last day to close", "2026-12-03", MonthState::Offered, true, "due");
        row("after it, nothing was said", "2026-12-04", MonthState::Open, false, "missing");
        row("after it, both compared", "2026-12-04", MonthState::Offered, true, "late");
        row("after it, closed here only", "2026-12-04", MonthState::ClosedByCenter, true, "late");
        row("closed", "2026-12-04", MonthState::ClosedByBoth, true, "closed");
    }

    void P7_5_howItStandsAgainstTheClock()
    {
        QFETCH(QDate, today);
        QFETCH(int, state);
        QFETCH(bool, wasCompared);
        const auto standing = standingOf(
            *Month::parse(QStringLiteral("2026-11")), static_cast<MonthState>(state), wasCompared, today, calendar());
        QTEST(codeOf(standing), "standing");
    }

    void P7_5_whichMonthsAreOwed_data()
    {
        QTest::addColumn<QString>("until");
        QTest::addColumn<QString>("terminated");
        QTest::addColumn<QDate>("knownSince");
        QTest::addColumn<QDate>("today");
        QTest::addColumn<QString>("months");
        const auto row = [](const char* name, const char* until, const char* terminated, const char* since, const char* today,
                             const char* months) {
            QTest::newRow(name) << QString::fromLatin1(until) << QString::fromLatin1(terminated) << day(since) << day(today)
                                << QString::fromLatin1(months);
        };
        row("since the platform knows it", "2028-12-31", "", "2026-10-20", "2026-12-01", "2026-10 2026-11 2026-12");
        row("not before the accreditation", "2028-12-31", "", "2025-06-01", "2026-02-01", "2026-01 2026-02");
        row("L26.6 not after its end", "2028-12-31", "2026-12-01", "2026-10-20", "2027-03-01", "2026-10 2026-11");
        row("L23.2 not after its term", "2026-11-15", "", "2026-10-20", "2027-03-01", "2026-10 2026-11");
        row("none yet", "2028-12-31", "", "2026-10-20", "2026-10-01", "");
    }

    void P7_5_whichMonthsAreOwed()
    {
        QFETCH(QString, until);
        QFETCH(QString, terminated);
        QFETCH(QDate, knownSince);
        QFETCH(QDate, today);
        const AccreditationTerm term {day("2026-01-01"), QDate::fromString(until, Qt::ISODate),
            dayIfAny(qPrintable(terminated))};
        QStringList told;
        for (const Month month : owedMonths({{term}}, knownSince, today))
            told.append(month.toString());
        QTEST(told.join(u' '), "months");
    }

    void L26_nothingIsOwedAfterARevocation()
    {
        const auto step = [](AccreditationAct act, const char* on) {
            return AccreditationStep {act, day(on), QStringLiteral("x"), QStringLiteral("L26.2")};
        };
        const Accreditation revoked {{{day("2026-01-01"), day("2028-12-31"), std::nullopt}},
            {step(AccreditationAct::Suspended, "2026-02-10"), step(AccreditationAct::Revoked, "2026-04-15"),
                step(AccreditationAct::Resumed, "2026-07-01")}};
        QStringList told;
        for (const Month month : owedMonths(revoked, day("2026-01-20"), day("2026-08-02")))
            told.append(month.toString());
        QCOMPARE(told.join(u' '), QStringLiteral("2026-01 2026-02 2026-03 2026-04 2026-07 2026-08"));
    }

    void L23_5_aRenewedTermIsOwedTooAndTheGapIsNot()
    {
        const Accreditation renewed {{{day("2024-01-01"), day("2026-01-31"), std::nullopt},
            {day("2026-03-10"), day("2029-03-09"), std::nullopt}}};
        QStringList told;
        for (const Month month : owedMonths(renewed, day("2025-12-05"), day("2026-04-01")))
            told.append(month.toString());
        QCOMPARE(told.join(u' '), QStringLiteral("2025-12 2026-01 2026-03 2026-04"));
    }

    void everyStepOfAMonth()
    {
        // RecordMade, ComparedEqual, ComparedDifferent, CenterCloses, ServerAgrees, ServerDiffers
        QCOMPARE(matrix(), QStringLiteral("ofo--- ofoc-- -cc-bo -bb-bb"));
    }

    void everyStateHasItsCode()
    {
        for (const MonthState state : states)
            QCOMPARE(*parseMonthState(codeOf(state)), state);
        QVERIFY(!parseMonthState(QStringLiteral("shut")));
    }
};

QTEST_GUILESS_MAIN(TestReportMonth)
#include "tst_reportmonth.moc"
