// Protects the terms of the rules (W4, W5, R5 to R23): every row of the table by its clause, counted over
// holidays and transfers, with what the screen says of it.
#include "core/domain/rules/deadlines.h"

#include "core/domain/values/calendarfile.h"

#include <QtCore/QFile>
#include <QtCore/QSet>
#include <QtTest/QTest>

using namespace tanu;

namespace {

WorkCalendar shippedCalendar()
{
    QFile file(QStringLiteral(TANU_SOURCE_DIR "/resources/calendars/kz_2023-2027.csv"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const auto days = parseCalendarCsv(QString::fromUtf8(file.readAll()));
    return WorkCalendar::of(*days, {2023, 2024, 2025, 2026, 2027}).value();
}

Deadline until(QDate lastDay)
{
    Deadline deadline;
    deadline.lastDay = lastDay;
    return deadline;
}

} // namespace

class TestDeadlines final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// From Tuesday 17 March 2026 (Nauryz until the 25th) and from Monday 9 February 2026 (a plain
    /// fortnight).
    void everyClause_data()
    {
        QTest::addColumn<int>("obligation");
        QTest::addColumn<QString>("clause");
        QTest::addColumn<QString>("event");
        QTest::addColumn<QDate>("plain");
        QTest::addColumn<QDate>("nauryz");
        const auto row = [](const char* name, Obligation obligation, const char* clause, const char* event,
                             QDate plain, QDate nauryz) {
            QTest::newRow(name) << static_cast<int>(obligation) << QString::fromLatin1(clause)
                                << QString::fromLatin1(event) << plain << nauryz;
        };
        const QDate two(2026, 2, 11);
        const QDate three(2026, 2, 12);
        const QDate five(2026, 2, 16);
        const QDate nauryzTwo(2026, 3, 19);
        const QDate nauryzThree(2026, 3, 20);
        const QDate nauryzFive(2026, 3, 27);
        row("R5.1 three days after registration", Obligation::CheckPackage, "R5.1", "application_registered",
            three, nauryzThree);
        row("R5.2 and R5.3 the same three days", Obligation::AnswerApplication, "R5.2, R5.3",
            "application_registered", three, nauryzThree);
        row("R6.1 five days after the contract", Obligation::SendNotice, "R6.1", "contract_signed", five,
            nauryzFive);
        row("R6.2 the eleventh day after the notice", Obligation::SessionGap, "R6.2", "notice_sent",
            QDate(2026, 2, 24), QDate(2026, 4, 6));
        row("R17.2 two days after the procedure", Obligation::SignProtocol, "R17.2", "procedure_ended", two,
            nauryzTwo);
        row("R18.1 three days after the protocol", Obligation::IssueDocument, "R18.1", "protocol_signed",
            three, nauryzThree);
        row("R18.2 the same three days", Obligation::EnterIntoPlatform, "R18.2", "protocol_signed", three,
            nauryzThree);
        row("R19 three days after the protocol", Obligation::NotifyNotPassed, "R19", "protocol_signed", three,
            nauryzThree);
        row("R20 five days after the result", Obligation::FileAppeal, "R20", "result_received", five,
            nauryzFive);
        row("R22 five days after receipt", Obligation::DecideAppeal, "R22", "appeal_received", five,
            nauryzFive);
        row("R23 three days after the decision", Obligation::IssueAfterAppeal, "R23", "appeal_upheld", three,
            nauryzThree);
    }

    void everyClause()
    {
        QFETCH(int, obligation);
        QFETCH(QString, clause);
        QFETCH(QString, event);
        QFETCH(QDate, plain);
        QFETCH(QDate, nauryz);
        const WorkCalendar calendar = shippedCalendar();
        const auto owed = static_cast<Obligation>(obligation);
        QCOMPARE(QString::fromLatin1(termOf(owed).clause), clause);
        QCOMPARE(codeOf(termOf(owed).event), event);
        const QDate monday(2026, 2, 9);
        const Deadline deadline = deadlineOf(owed, monday, calendar);
        QVERIFY(deadline == (Deadline{owed, monday, plain, false, false}));
        QCOMPARE(deadlineOf(owed, QDate(2026, 3, 17), calendar).lastDay, nauryz);
    }

    void everyRowIsTested() { QCOMPARE(terms.size(), std::size_t{11}); }

    void storedCodesNeverChange()
    {
        const QStringList expected{QStringLiteral("check_package"), QStringLiteral("answer_application"),
            QStringLiteral("send_notice"), QStringLiteral("session_gap"), QStringLiteral("sign_protocol"),
            QStringLiteral("issue_document"), QStringLiteral("enter_into_platform"),
            QStringLiteral("notify_not_passed"), QStringLiteral("file_appeal"),
            QStringLiteral("decide_appeal"), QStringLiteral("issue_after_appeal")};
        QStringList codes;
        for (const Term& term : terms) {
            codes += codeOf(term.obligation);
            QCOMPARE(*parseObligation(codes.back()), term.obligation);
        }
        QCOMPARE(codes, expected);
        QCOMPARE(parseObligation(QStringLiteral("rest")).error().kind, ErrorKind::FieldMalformed);
    }

    /// W5, the three readings, across a holiday: 16 December 2026 is a Wednesday.
    void threeWaysOfCounting_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("days");
        QTest::addColumn<QDate>("expected");
        const auto row = [](const char* name, TermKind kind, int days, QDate expected) {
            QTest::newRow(name) << static_cast<int>(kind) << days << expected;
        };
        row("W5 within 1", TermKind::Within, 1, QDate(2026, 12, 15));
        row("W5 within 2", TermKind::Within, 2, QDate(2026, 12, 17));
        row("W5 at least 1 between", TermKind::AtLeastBetween, 1, QDate(2026, 12, 17));
        row("W5 at least 2 between", TermKind::AtLeastBetween, 2, QDate(2026, 12, 18));
        row("W5 not later than 1 before", TermKind::NotLaterBefore, 1, QDate(2026, 12, 11));
        row("W5 not later than 10 before", TermKind::NotLaterBefore, 10, QDate(2026, 11, 30));
    }

    void threeWaysOfCounting()
    {
        QFETCH(int, kind);
        QFETCH(int, days);
        QFETCH(QDate, expected);
        const Term term{
            Obligation::CheckPackage, "x", "x", CaseEvent::NoticeSent, days, static_cast<TermKind>(kind)};
        QCOMPARE(dayOf(term, QDate(2026, 12, 14), shippedCalendar()), expected);
    }

    void earlierOfTwoEventsCounts()
    {
        const WorkCalendar calendar = shippedCalendar();
        const QDate friday(2026, 2, 6);
        const QDate monday(2026, 2, 9);
        const Deadline deadline = appealDecisionDeadline(monday, friday, calendar);
        QCOMPARE(deadline.from, friday);
        QCOMPARE(deadline.lastDay, QDate(2026, 2, 13));
        QVERIFY(appealDecisionDeadline(friday, monday, calendar) == deadline);
        QCOMPARE(appealDecisionDeadline(monday, monday, calendar).lastDay, QDate(2026, 2, 16));
    }

    void saysWhatItRestsOn_data()
    {
        QTest::addColumn<QDate>("event");
        QTest::addColumn<bool>("unconfirmed");
        QTest::addColumn<bool>("estimated");
        QTest::newRow("W3 within a confirmed year") << QDate(2027, 12, 20) << false << false;
        QTest::newRow("W3 into an unconfirmed year") << QDate(2027, 12, 29) << true << false;
        QTest::newRow("W3 from the last confirmed day") << QDate(2027, 12, 31) << true << false;
        QTest::newRow("W3 event in an unconfirmed year, term in a confirmed one")
            << QDate(2022, 12, 31) << false << false;
        QTest::newRow("W2 over an estimated holiday") << QDate(2026, 5, 25) << false << true;
        QTest::newRow("W2 on the estimated holiday") << QDate(2026, 5, 27) << false << false;
        QTest::newRow("W2 over a known one") << QDate(2025, 6, 5) << false << false;
    }

    void saysWhatItRestsOn()
    {
        QFETCH(QDate, event);
        QFETCH(bool, unconfirmed);
        QFETCH(bool, estimated);
        const Deadline deadline = deadlineOf(Obligation::CheckPackage, event, shippedCalendar());
        QCOMPARE(deadline.unconfirmedCalendar, unconfirmed);
        QCOMPARE(deadline.estimatedHoliday, estimated);
    }

    /// The last day is Thursday 12 February 2026.
    void countsWhatIsLeft_data()
    {
        QTest::addColumn<QDate>("today");
        QTest::addColumn<int>("left");
        QTest::addColumn<int>("urgency");
        const auto row = [](const char* name, QDate today, int left, Urgency urgency) {
            QTest::newRow(name) << today << left << static_cast<int>(urgency);
        };
        row("W4 the week before", QDate(2026, 2, 6), 4, Urgency::Later);
        row("W4 the Sunday before", QDate(2026, 2, 8), 4, Urgency::Later);
        row("W4 Monday of the week", QDate(2026, 2, 9), 3, Urgency::ThisWeek);
        row("W4 the day before", QDate(2026, 2, 11), 1, Urgency::ThisWeek);
        row("W4 the last day", QDate(2026, 2, 12), 0, Urgency::Today);
        row("W4 one day late", QDate(2026, 2, 13), -1, Urgency::Overdue);
        row("W4 late on a Saturday", QDate(2026, 2, 14), -1, Urgency::Overdue);
        row("W4 late on the Monday", QDate(2026, 2, 16), -2, Urgency::Overdue);
    }

    void countsWhatIsLeft()
    {
        QFETCH(QDate, today);
        QFETCH(int, left);
        QFETCH(int, urgency);
        const Deadline deadline = until(QDate(2026, 2, 12));
        QCOMPARE(workingDaysLeft(deadline, today, shippedCalendar()), left);
        QCOMPARE(static_cast<int>(urgencyOf(deadline, today)), urgency);
    }

    void lateOverAWeekendIsStillLate()
    {
        const Deadline friday = until(QDate(2026, 2, 13));
        QCOMPARE(workingDaysLeft(friday, QDate(2026, 2, 14), shippedCalendar()), -1);
        QCOMPARE(workingDaysLeft(friday, QDate(2026, 2, 16), shippedCalendar()), -1);
        QCOMPARE(workingDaysLeft(friday, QDate(2026, 2, 17), shippedCalendar()), -2);
    }

    /// Every row of the table from every day of 2023 to 2027: as many working days lie in the term as it says.
    void everyClauseOnEveryDay_data()
    {
        QTest::addColumn<int>("obligation");
        for (const Term& term : terms)
            QTest::newRow(term.clause) << static_cast<int>(term.obligation);
    }

    void everyClauseOnEveryDay()
    {
        QFETCH(int, obligation);
        const auto owed = static_cast<Obligation>(obligation);
        const Term& term = termOf(owed);
        const WorkCalendar calendar = shippedCalendar();
        const int between = term.kind == TermKind::AtLeastBetween ? term.workingDays : term.workingDays - 1;
        for (QDate event(2023, 1, 1); event.year() <= 2027; event = event.addDays(1)) {
            const Deadline deadline = deadlineOf(owed, event, calendar);
            QVERIFY(calendar.isWorkingDay(deadline.lastDay));
            int counted = 0;
            for (QDate day = event.addDays(1); day < deadline.lastDay; day = day.addDays(1))
                counted += calendar.isWorkingDay(day) ? 1 : 0;
            QCOMPARE(counted, between);
            QCOMPARE(deadline.unconfirmedCalendar, deadline.lastDay.year() > 2027);
        }
    }

    void aNewTermHasAllItsDaysLeft()
    {
        const WorkCalendar calendar = shippedCalendar();
        for (QDate event(2026, 1, 1); event.year() == 2026; event = event.addDays(1)) {
            const Deadline deadline = deadlineOf(Obligation::SendNotice, event, calendar);
            QCOMPARE(workingDaysLeft(deadline, event, calendar), 5);
            const Deadline gap = deadlineOf(Obligation::SessionGap, event, calendar);
            QCOMPARE(calendar.workingDaysBetween(event, gap.lastDay), 10);
        }
    }

    void everyEventHasItsOwnCode()
    {
        QSet<QString> codes;
        for (int event = 0; event <= static_cast<int>(CaseEvent::AppealUpheld); ++event)
            codes.insert(codeOf(static_cast<CaseEvent>(event)));
        QCOMPARE(codes.size(), static_cast<int>(CaseEvent::AppealUpheld) + 1);
    }
};

QTEST_GUILESS_MAIN(TestDeadlines)
#include "tst_deadlines.moc"
