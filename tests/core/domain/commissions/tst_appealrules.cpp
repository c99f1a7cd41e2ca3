// Protects appeals (R20-R22): what is late, who may not sit, and what the votes decide.
#include "core/domain/commissions/appeals.h"
#include "core/domain/rules/deadlines.h"

#include <QtTest/QTest>

using namespace tanu;

namespace {

StaffId staff(char name)
{
    return StaffId::fromBytes(QByteArray(16, name)).value();
}

/// Chair `a`, members `b`, `c`, `d`, secretary `s`.
Commission commission()
{
    Commission made;
    made.kind = CommissionKind::Appeal;
    made.seats = {{staff('a'), CommissionSeat::Chair}, {staff('b'), CommissionSeat::Member},
        {staff('c'), CommissionSeat::Member}, {staff('d'), CommissionSeat::Member},
        {staff('s'), CommissionSeat::Secretary}};
    return made;
}

/// `a+ b- c-`: a for, b and c against.
std::vector<AppealVote> votesOf(const QString& text)
{
    std::vector<AppealVote> votes;
    for (const QString& part : text.split(QLatin1Char(' '), Qt::SkipEmptyParts))
        votes.push_back({staff(part.at(0).toLatin1()), part.at(1) == QLatin1Char('+'), {}});
    return votes;
}

} // namespace

class TestAppealRules final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theSixthWorkingDayIsLate_data()
    {
        QTest::addColumn<QDate>("received");
        QTest::addColumn<bool>("late");
        QTest::newRow("R20 the day of receipt") << QDate(2026, 11, 2) << false;
        QTest::newRow("R20 the fifth working day") << QDate(2026, 11, 9) << false;
        QTest::newRow("R20 the sixth working day") << QDate(2026, 11, 10) << true;
    }

    void theSixthWorkingDayIsLate()
    {
        QFETCH(QDate, received);
        QFETCH(bool, late);
        const auto calendar = WorkCalendar::of({}, {});
        QVERIFY(calendar);
        const QDate lastDay = deadlineOf(Obligation::FileAppeal, QDate(2026, 11, 2), *calendar).lastDay;
        QCOMPARE(isLateAppeal(received, lastDay), late);
    }

    void nothingIsLateWithoutATerm() { QVERIFY(!isLateAppeal(QDate(2030, 1, 1), std::nullopt)); }

    void theEarlierTermOfTheDecisionCounts()
    {
        const auto calendar = WorkCalendar::of({}, {});
        const Deadline due = appealDecisionDeadline(QDate(2026, 11, 3), QDate(2026, 11, 5), *calendar);
        QCOMPARE(due.from, QDate(2026, 11, 3));
        QVERIFY2(due.lastDay == QDate(2026, 11, 10), "W5: R22 from receipt is before L22.2 from registration");
    }

    void knowsWhoExamined()
    {
        Commission exam;
        exam.seats = {{staff('1'), CommissionSeat::Chair}, {staff('2'), CommissionSeat::Member},
            {staff('3'), CommissionSeat::Member}, {staff('4'), CommissionSeat::Secretary}};
        Substitution change;
        change.out = staff('2');
        change.in = staff('5');
        const std::set<StaffId> expected {staff('1'), staff('2'), staff('3'), staff('4'), staff('5')};
        QVERIFY2(examinersOf(heldSeats(exam, {change})) == expected, "R21: substituted out and in, and the secretary");
    }

    void namesWhoMayNotSit_data()
    {
        QTest::addColumn<char>("examined");
        QTest::addColumn<char>("tied");
        QTest::addColumn<QString>("why");
        QTest::newRow("R21 all free") << 'x' << 'y' << QString();
        QTest::newRow("R21 a member examined") << 'b' << 'y' << QStringLiteral("exam-commission");
        QTest::newRow("R21 the secretary examined") << 's' << 'y' << QStringLiteral("exam-commission");
        QTest::newRow("R21 the chair is bound") << 'x' << 'a' << QStringLiteral("tie");
    }

    void namesWhoMayNotSit()
    {
        QFETCH(char, examined);
        QFETCH(char, tied);
        QFETCH(QString, why);
        const auto bar = barIn(commission(), {{staff(examined)}, {staff(tied)}});
        QCOMPARE(bar.has_value(), !why.isEmpty());
        if (!bar)
            return;
        QCOMPARE(bar->why, why);
        QCOMPARE(bar->staff, staff(why == QLatin1String("tie") ? tied : examined));
    }

    void theVotesDecide_data()
    {
        QTest::addColumn<QString>("votes");
        QTest::addColumn<QString>("answer");
        const auto row = [](const char* name, const char* votes, const char* answer) {
            QTest::newRow(name) << QString::fromLatin1(votes) << QString::fromLatin1(answer);
        };
        row("R22 all for", "a+ b+ c+ d+", "upheld");
        row("R22 all against", "a- b- c- d-", "rejected");
        row("R22 majority for, the chair against", "a- b+ c+ d+", "upheld");
        row("R22 majority against, the chair for", "a+ b- c- d-", "rejected");
        row("R22 equal: the chair's vote for", "a+ b+ c- d-", "upheld");
        row("R22 equal: the chair's vote against", "a- b+ c+ d-", "rejected");
        row("R22 one member absent", "a+ b+ c-", "upheld");
        row("R22 no chair", "b+ c+ d+", "CommissionIncomplete");
        row("R22 two votes", "a+ b+", "CommissionIncomplete");
        row("R22 the secretary has no vote", "a+ b+ s+", "NotFound");
        row("R22 a stranger", "a+ b+ x+", "NotFound");
        row("R22 a second vote", "a+ b+ b-", "FieldMalformed");
        row("R22 none", "", "CommissionIncomplete");
    }

    void theVotesDecide()
    {
        QFETCH(QString, votes);
        QFETCH(QString, answer);
        const auto outcome = outcomeOf(commission(), votesOf(votes));
        QCOMPARE(outcome ? codeOf(*outcome) : nameOf(outcome.error().kind), answer);
    }

    void codesComeBack()
    {
        for (const Admission one : {Admission::InTime, Admission::Waits, Admission::Admitted, Admission::Refused})
            QCOMPARE(parseAdmission(codeOf(one)).value(), one);
        for (const AppealOutcome one : {AppealOutcome::Upheld, AppealOutcome::Rejected})
            QCOMPARE(parseAppealOutcome(codeOf(one)).value(), one);
        QCOMPARE(parseAdmission(QStringLiteral("maybe")).error().kind, ErrorKind::FieldMalformed);
        QCOMPARE(parseAppealOutcome(QStringLiteral("maybe")).error().kind, ErrorKind::FieldMalformed);
    }
};

QTEST_GUILESS_MAIN(TestAppealRules)
#include "tst_appealrules.moc"
