// Protects who sits for whom (R9.1): substitutions count in order of time, a recusal for one candidate counts for that
// candidate only, and nobody sits who may not.
#include "core/domain/commissions/seating.h"

#include <QtTest/QTest>

using namespace tanu;

namespace {

/// The same name gives the same id.
template <typename Id>
Id idOf(char name)
{
    return Id::fromBytes(QByteArray(16, name)).value();
}

StaffId staff(char name)
{
    return name == '-' ? StaffId() : idOf<StaffId>(name);
}

ApplicationId candidate(char name)
{
    return name == '-' ? ApplicationId() : idOf<ApplicationId>(name);
}

/// Chair `a`, members `b`, `c`, secretary `s`.
Commission commission()
{
    Commission made;
    made.seats = {{staff('b'), CommissionSeat::Member}, {staff('a'), CommissionSeat::Chair},
        {staff('c'), CommissionSeat::Member}, {staff('s'), CommissionSeat::Secretary}};
    return made;
}

Substitution change(char out, char in, char forWhom = '-', SubstitutionReason reason = SubstitutionReason::Ill)
{
    Substitution made;
    made.application = candidate(forWhom);
    made.out = staff(out);
    made.in = staff(in);
    made.reason = reason;
    return made;
}

/// `b>x@1 a>y`: x sits instead of b for candidate 1, then y instead of a; `c>-`: nobody instead of c.
std::vector<Substitution> changesOf(const QString& text)
{
    std::vector<Substitution> changes;
    for (const QString& part : text.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const QByteArray word = part.toLatin1();
        changes.push_back(change(word.at(0), word.at(2), word.size() > 4 ? word.at(4) : '-'));
    }
    return changes;
}

/// The first letter of each id.
QString lettersOf(const std::vector<StaffId>& people)
{
    QString letters;
    for (const StaffId& one : people)
        letters += QLatin1Char(one.bytes().at(0));
    return letters;
}

StaffMember member(char name, Roles roles = Role::CommissionMember, bool isActive = true)
{
    return {staff(name), PersonName::of(QString(QLatin1Char(name)).toUpper(), QStringLiteral("Адам"), {}).value(),
        {}, roles, isActive};
}

/// Two candidates, 1 and 2; `x`, `y`, `z` could sit, `q` left, `r` is a registrar.
Seating seating(const QString& changes = {})
{
    Seating made;
    made.commission = commission();
    made.substitutions = changesOf(changes);
    made.candidates = {{candidate('1'), idOf<PersonId>('1'), false}, {candidate('2'), idOf<PersonId>('2'), false}};
    made.profession = QStringLiteral("cook");
    for (const char name : {'a', 'b', 'c', 'x', 'y', 'z'})
        made.staff.emplace(staff(name), member(name));
    made.staff.emplace(staff('s'), member('s', Role::Secretary));
    made.staff.emplace(staff('q'), member('q', Role::CommissionMember, false));
    made.staff.emplace(staff('r'), member('r', Role::Registrar));
    return made;
}

void tie(Seating& seating, char who, char person)
{
    seating.ties.push_back({staff(who), idOf<PersonId>(person), TieKind::Taught, {}, {}, {}});
}

QString told(const Result<void>& result)
{
    if (result)
        return QStringLiteral("ok");
    return nameOf(result.error().kind) + QLatin1Char(' ') + result.error().arguments.join(QLatin1Char(','));
}

} // namespace

class TestSeatingRules final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void R9_1_whoHoldsASeat_data()
    {
        QTest::addColumn<QString>("changes");
        QTest::addColumn<QString>("forAll");
        QTest::addColumn<QString>("forOne");
        QTest::newRow("R9.1 as the order says") << QString() << QStringLiteral("abcs") << QStringLiteral("abcs");
        QTest::newRow("R9.1 recused for the candidate") << QStringLiteral("b>x@1") << QStringLiteral("abcs") << QStringLiteral("acsx");
        QTest::newRow("R9.1 replaced") << QStringLiteral("b>x") << QStringLiteral("acsx") << QStringLiteral("acsx");
        QTest::newRow("R9.1 nobody instead") << QStringLiteral("c>-") << QStringLiteral("abs") << QStringLiteral("abs");
        QTest::newRow("R9.1 another secretary") << QStringLiteral("s>x") << QStringLiteral("abcx") << QStringLiteral("abcx");
    }

    void R9_1_whoHoldsASeat()
    {
        QFETCH(QString, changes);
        const auto holders = [&](const ApplicationId& scope) {
            const auto seats = heldSeats(commission(), changesOf(changes), scope);
            QString letters;
            for (const char one : {'a', 'b', 'c', 's', 'x', 'y'}) {
                if (holdsSeat(seats, staff(one)))
                    letters += QLatin1Char(one);
            }
            return letters;
        };
        QTEST(holders({}), "forAll");
        QTEST(holders(candidate('1')), "forOne");
    }

    void tellsWhoSits_data()
    {
        QTest::addColumn<QString>("changes");
        QTest::addColumn<QString>("session");
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("second");
        const auto row = [](const char* name, const char* changes, const char* session, const char* first,
                             const char* second) {
            QTest::newRow(name) << QString::fromLatin1(changes) << QString::fromLatin1(session)
                                << QString::fromLatin1(first) << QString::fromLatin1(second);
        };
        row("R9.1 as the order formed it", "", "abc", "abc", "abc");
        row("R9.1 a member replaced", "b>x", "axc", "axc", "axc");
        row("R9.1 the chair lost in the middle", "a>x", "xbc", "xbc", "xbc");
        row("R9.1 the substitute replaced as well", "b>x x>y", "ayc", "ayc", "ayc");
        row("R9.1 recused for one candidate", "b>x@1", "abc", "axc", "abc");
        row("R9.1 recused, later gone for everybody", "b>x@1 b>y", "ayc", "axc", "ayc");
        row("R9.1 gone, the substitute recused for one", "b>x x>y@2", "axc", "axc", "ayc");
        row("R9.1 two recused for the same", "b>x@1 c>y@1", "abc", "axy", "abc");
        row("R9.1 absent without a substitute", "c>-", "ab", "ab", "ab");
        row("R9.1 the empty seat taken later", "c>- c>x", "abx", "abx", "abx");
        row("R9.1 the secretary replaced", "s>x", "abc", "abc", "abc");
        row("R9.1 somebody who does not sit", "z>x", "abc", "abc", "abc");
    }

    void tellsWhoSits()
    {
        QFETCH(QString, changes);
        QFETCH(QString, session);
        QFETCH(QString, first);
        QFETCH(QString, second);
        const auto made = changesOf(changes);
        QCOMPARE(lettersOf(votersOf(heldSeats(commission(), made))), session);
        QCOMPARE(lettersOf(votersOf(heldSeats(commission(), made, candidate('1')))), first);
        QCOMPARE(lettersOf(votersOf(heldSeats(commission(), made, candidate('2')))), second);
    }

    void theChairComesFirstAndTheSecretaryLast()
    {
        const auto seats = heldSeats(commission(), changesOf(QStringLiteral("a>x s>y")));
        QCOMPARE(seats.size(), size_t {4});
        QCOMPARE(seats.front().seat, CommissionSeat::Chair);
        QCOMPARE(seats.front().staff, staff('x'));
        QCOMPARE(seats.front().changes.front().out, staff('a'));
        QCOMPARE(seats.back().staff, staff('y'));
        QVERIFY(!seats.back().votes());
    }

    void tellsWhoseMarksCount_data()
    {
        QTest::addColumn<QString>("changes");
        QTest::addColumn<QString>("complete");
        QTest::addColumn<QString>("assessors");
        const auto row = [](const char* name, const char* changes, const char* complete, const char* assessors) {
            QTest::newRow(name) << QString::fromLatin1(changes) << QString::fromLatin1(complete)
                                << QString::fromLatin1(assessors);
        };
        row("R16 everybody who sits", "", "", "abc");
        row("R9.1 left before marking everything", "a>x", "b", "xbc");
        row("R9.1 left after marking everything", "a>x", "a", "abc");
        row("R9.1 recused: own marks do not count", "b>x@1", "b", "axc");
        row("R9.1 recused, then the substitute left", "b>x@1 x>y", "x", "axc");
        row("R9.1 absent with all marks", "c>-", "c", "abc");
        row("R9.1 absent without marks", "c>-", "", "ab");
    }

    void tellsWhoseMarksCount()
    {
        QFETCH(QString, changes);
        QFETCH(QString, complete);
        QFETCH(QString, assessors);
        const auto seats = heldSeats(commission(), changesOf(changes), candidate('1'));
        const auto hasMarkedAll
            = [&](const StaffId& one) { return complete.contains(QLatin1Char(one.bytes().at(0))); };
        QCOMPARE(lettersOf(assessorsOf(seats, hasMarkedAll)), assessors);
    }

    void needsAChairAndThreeWhoVote_data()
    {
        QTest::addColumn<QString>("changes");
        QTest::addColumn<QString>("answer");
        QTest::newRow("R9.1 complete") << QString() << QStringLiteral("ok");
        QTest::newRow("R9.1 no chair") << QStringLiteral("a>-") << QStringLiteral("CommissionIncomplete chair");
        QTest::newRow("R9.1 two who vote") << QStringLiteral("b>-") << QStringLiteral("CommissionIncomplete members");
        QTest::newRow("R9.1 the chair replaced") << QStringLiteral("a>- a>x") << QStringLiteral("ok");
    }

    void needsAChairAndThreeWhoVote()
    {
        QFETCH(QString, changes);
        QFETCH(QString, answer);
        QCOMPARE(told(checkQuorum(heldSeats(commission(), changesOf(changes)))), answer);
    }

    void sitsForItsProfessions_data()
    {
        QTest::addColumn<QStringList>("professions");
        QTest::addColumn<bool>("allowed");
        QTest::newRow("R9.1 no row: every profession") << QStringList() << true;
        QTest::newRow("R9.1 named") << QStringList {QStringLiteral("baker"), QStringLiteral("cook")} << true;
        QTest::newRow("R9.1 another one") << QStringList {QStringLiteral("baker")} << false;
    }

    void sitsForItsProfessions()
    {
        QFETCH(QStringList, professions);
        QFETCH(bool, allowed);
        QCOMPARE(maySitFor(professions, QStringLiteral("cook")), allowed);
        Seating all = seating();
        if (!professions.isEmpty())
            all.professions.emplace(staff('b'), professions);
        QCOMPARE(told(checkSeating(all)),
            allowed ? QStringLiteral("ok") : QStringLiteral("MemberMayNotSit B Адам,profession"));
    }

    void aTiedMemberMustBeReplaced()
    {
        Seating all = seating();
        tie(all, 'c', '2');
        QCOMPARE(told(checkSeating(all)), QStringLiteral("MemberMayNotSit C Адам,tie"));
        const std::vector<UnreplacedTie> expected {{candidate('2'), staff('c'), TieKind::Taught}};
        QCOMPARE(unreplacedTies(all), expected);
        all.substitutions = changesOf(QStringLiteral("c>x@2"));
        QVERIFY(unreplacedTies(all).empty());
        QCOMPARE(told(checkSeating(all)), QStringLiteral("ok"));
    }

    void aTieOfTheSecretaryOrOfADecidedCaseBindsNobody()
    {
        Seating all = seating();
        tie(all, 's', '1');
        tie(all, 'b', '2');
        all.candidates.at(1).isDecided = true;
        QVERIFY(unreplacedTies(all).empty());
    }

    void whoLeftTheCenterDoesNotSit()
    {
        Seating all = seating();
        all.staff.at(staff('b')).isActive = false;
        QCOMPARE(told(checkSeating(all)), QStringLiteral("MemberMayNotSit B Адам,inactive"));
    }

    void allowsOnlyRightSubstitutes_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("wanted");
        QTest::addColumn<QString>("answer");
        const auto row = [](const char* name, const char* before, const char* wanted, const char* answer) {
            QTest::newRow(name) << QString::fromLatin1(before) << QString::fromLatin1(wanted)
                                << QString::fromUtf8(answer);
        };
        row("R9.1 a free member", "", "b>x", "ok");
        row("R9.1 the chair", "", "a>x", "ok");
        row("R9.1 for one candidate", "", "b>x@1", "ok");
        row("R9.1 the same for two candidates", "b>x@1", "b>x@2", "ok");
        row("R9.1 sits already", "", "b>c", "MemberMayNotSit C Адам,seat-taken");
        row("R9.1 sits for that candidate already", "b>x@1", "c>x@1", "MemberMayNotSit X Адам,seat-taken");
        row("R9.1 would sit twice for a candidate", "b>x@1", "c>x", "MemberMayNotSit X Адам,seat-taken");
        row("R9.1 bound to the candidate", "", "b>y@1", "MemberMayNotSit Y Адам,tie");
        row("R9.1 bound to another candidate only", "", "b>y@2", "ok");
        row("R9.1 bound to one of the session", "", "b>y", "MemberMayNotSit Y Адам,tie");
        row("R9.1 bound to one for whom another sits", "b>x@1", "b>y", "ok");
        row("R9.1 not of the profession", "", "b>z", "MemberMayNotSit Z Адам,profession");
        row("R9.1 left the center", "", "b>q", "MemberMayNotSit Q Адам,inactive");
        row("R9.1 not of the role", "", "b>r", "MemberMayNotSit R Адам,role");
        row("R9.1 a member for the secretary", "", "s>x", "MemberMayNotSit X Адам,role");
        row("R9.1 nobody for a candidate", "", "b>-@1", "FieldEmpty substitute");
        row("R9.1 too few left", "", "b>-", "CommissionIncomplete members");
        row("R9.1 no chair left", "", "a>-", "CommissionIncomplete chair");
    }

    void allowsOnlyRightSubstitutes()
    {
        QFETCH(QString, before);
        QFETCH(QString, wanted);
        QFETCH(QString, answer);
        Seating all = seating(before);
        tie(all, 'y', '1');
        all.professions.emplace(staff('z'), QStringList {QStringLiteral("baker")});
        QCOMPARE(told(checkSubstitution(all, changesOf(wanted).front())), answer);
    }

    void onlyWhoSitsIsReplaced()
    {
        const Result<void> result = checkSubstitution(seating(), change('z', 'x'));
        QCOMPARE(result.error().kind, ErrorKind::NotFound);
        QCOMPARE(result.error().arguments.front(), QStringLiteral("member"));
        QVERIFY2(!checkSubstitution(seating(QStringLiteral("b>x")), change('b', 'y')), "b has gone already");
        QVERIFY2(!checkSubstitution(seating(QStringLiteral("b>-")), change('b', '-')), "the seat is empty already");
    }

    void aSeatMayStayEmptyWhereEnoughSit()
    {
        Seating all = seating();
        all.commission.seats.push_back({staff('z'), CommissionSeat::Member});
        QCOMPARE(told(checkSubstitution(all, change('b', '-'))), QStringLiteral("ok"));
        QCOMPARE(told(checkSubstitution(all, change('b', '-', '-', SubstitutionReason::Related))),
            QStringLiteral("FieldEmpty substitute"));
    }

    void codesComeBack()
    {
        for (const TieKind kind : {TieKind::Related, TieKind::Employs, TieKind::Taught, TieKind::Other})
            QCOMPARE(parseTieKind(codeOf(kind)).value(), kind);
        for (const SubstitutionReason reason : {SubstitutionReason::Related, SubstitutionReason::Employs,
                 SubstitutionReason::Taught, SubstitutionReason::Absent, SubstitutionReason::Ill,
                 SubstitutionReason::Other})
            QCOMPARE(parseSubstitutionReason(codeOf(reason)).value(), reason);
        QCOMPARE(parseTieKind(QStringLiteral("friend")).error().kind, ErrorKind::FieldMalformed);
        QCOMPARE(parseSubstitutionReason(QStringLiteral("tired")).error().kind, ErrorKind::FieldMalformed);
    }
};

QTEST_GUILESS_MAIN(TestSeatingRules)
#include "tst_seatingrules.moc"
