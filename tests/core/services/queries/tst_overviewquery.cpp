// Protects the figures of the center's month and year: each counted on its own day and once, by every division, the
// vouchers by region (L29.4), the terms against the law (W4, W5), and what happened beside the straight road.
#include "core/domain/rules/refusalgrounds.h"
#include "core/domain/values/generatednumbers.h"
#include "core/services/applications/checkpackage.h"
#include "core/services/applications/concludecontract.h"
#include "core/services/applications/refuseapplication.h"
#include "core/services/applications/registerapplication.h"
#include "core/services/certificates/handovercertificate.h"
#include "core/services/certificates/spoilcertificate.h"
#include "core/services/queries/overviewquery.h"
#include "core/services/sessions/cancelsession.h"
#include "tests/support/faulttest.h"
#include "tests/support/sessionroad.h"
#include "tests/support/told.h"

#include <QtTest/QtTest>

using namespace tanu;
using namespace tanu::test;

namespace {

Overview overviewOf(TestCenter& center, const char* period)
{
    return need(OverviewQuery(center.db(), center.clock()).load(need(Period::parse(QString::fromLatin1(period)))));
}

/// `code:registered,refused,passed,notPassed` for each line.
QString told(const std::vector<OverviewLine>& lines)
{
    QStringList texts;
    for (const OverviewLine& line : lines) {
        const CaseCounts& counts = line.counts;
        texts.append(QStringLiteral("%1:%2,%3,%4,%5").arg(line.code).arg(counts.registered).arg(counts.refused)
                         .arg(counts.passed).arg(counts.notPassed));
    }
    return texts.join(u' ');
}

QString told(const std::vector<CodeCount>& counts)
{
    QStringList texts;
    for (const CodeCount& one : counts)
        texts.append(QStringLiteral("%1:%2").arg(one.code).arg(one.count));
    return texts.join(u' ');
}

QString told(const std::vector<EventCount>& events)
{
    QStringList texts;
    for (const EventCount& one : events)
        texts.append(QStringLiteral("%1/%2:%3").arg(one.area, one.code).arg(one.count));
    return texts.join(u' ');
}

/// The figures of one term, or nothing that happened.
TermFigures termIn(const Overview& overview, Obligation obligation)
{
    for (const TermFigures& term : overview.terms) {
        if (term.obligation == obligation)
            return term;
    }
    TermFigures none;
    none.obligation = obligation;
    return none;
}

void moveTo(TestCenter& center, QDate day)
{
    center.clock().set(fromKazakhstan(day, QTime(9, 0)));
}

ApplicationFields onVoucher(const TestCenter& center, int serial, const char* region)
{
    ApplicationFields fields = center.fields(serial);
    fields.basis = Basis::Voucher;
    fields.voucherNumber = QStringLiteral("V-%1").arg(serial);
    fields.voucherIssued = QDate(2026, 10, 1);
    fields.voucherUntil = QDate(2027, 3, 31);
    fields.region = QString::fromLatin1(region);
    return fields;
}

/// With the paper that the basis asks for besides (L15.3, L29).
ApplicationId contractedOn(TestCenter& center, const ApplicationFields& fields, const char* paper)
{
    Desk& desk = center.as(Role::Registrar);
    const ApplicationId id = need(RegisterApplication(desk).run(fields,
        {TestCenter::paper(QStringLiteral("identity-card")), TestCenter::paper(QStringLiteral("diploma")),
            TestCenter::paper(QString::fromLatin1(paper))})).id;
    need(CheckPackage(desk).run(id, {true, {}, {}, {}}));
    need(ConcludeContract(desk).run(id));
    return id;
}

QString hex(const ApplicationId& id)
{
    return QString::fromLatin1(id.bytes().toHex());
}

void insert(TestCenter& center, const QString& sql)
{
    need(center.db().execute(sql));
}

} // namespace

class TestOverviewQuery final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anEmptyMonthIsEmpty()
    {
        TestCenter center;
        const Overview overview = overviewOf(center, "2026-11");
        QVERIFY(overview.isEmpty());
        QCOMPARE(overview.course.size(), size_t(30));
        QCOMPARE(overviewOf(center, "2026").course.size(), size_t(12));
        QCOMPARE(overview.passedShare(), std::nullopt);
        QCOMPARE(overview.keptShare(), std::nullopt);
        QCOMPARE(need(OverviewQuery(center.db(), center.clock()).latestDay()), std::nullopt);
    }

    void eachCountsOnItsOwnDay()
    {
        TestCenter center;
        SessionRoad road(center);
        const Cases passing {road.contracted(0), road.contracted(1)};
        const Cases failing {road.contracted(2)};
        (void)center.refused(3);
        road.signedProtocol(passing, failing); // moves the clock to 18 November
        QCOMPARE(center.today(), QDate(2026, 11, 17));
        moveTo(center, QDate(2026, 12, 1));
        (void)center.registered(4);

        const Overview november = overviewOf(center, "2026-11");
        QCOMPARE(november.total, (CaseCounts {4, 1, 2, 1}));
        QCOMPARE(november.course.at(1).day, QDate(2026, 11, 2));
        QCOMPARE(november.course.at(1).counts, (CaseCounts {4, 1, 0, 0}));
        QCOMPARE(november.course.at(16).counts, (CaseCounts {0, 0, 2, 1}));
        QCOMPARE(november.passedShare(), std::optional(2.0 / 3));
        QCOMPARE(november.center.contracts, 3);
        QCOMPARE(november.center.contractTiyn, 3 * 3'200'000);
        QCOMPARE(november.center.sessionsHeld, 1);
        QCOMPARE(overviewOf(center, "2026-12").total, (CaseCounts {1, 0, 0, 0}));
        QVERIFY(overviewOf(center, "2026-10").isEmpty());

        const Overview year = overviewOf(center, "2026");
        QCOMPARE(year.total, (CaseCounts {5, 1, 2, 1}));
        QCOMPARE(year.course.at(10).counts, (CaseCounts {4, 1, 2, 1}));
        QCOMPARE(year.course.at(11).counts, (CaseCounts {1, 0, 0, 0}));
        QCOMPARE(need(OverviewQuery(center.db(), center.clock()).latestDay()), std::optional(QDate(2026, 12, 1)));
    }

    /// The last minute of a month in Kazakhstan is the evening before in UTC.
    void monthsBeginInKazakhstan_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QTime>("time");
        QTest::addColumn<int>("inNovember");
        QTest::newRow("last minute of October") << QDate(2026, 10, 31) << QTime(23, 59) << 0;
        QTest::newRow("first minute of November") << QDate(2026, 11, 1) << QTime(0, 0) << 1;
        QTest::newRow("last minute of November") << QDate(2026, 11, 30) << QTime(23, 59) << 1;
        QTest::newRow("first minute of December") << QDate(2026, 12, 1) << QTime(0, 0) << 0;
    }

    void monthsBeginInKazakhstan()
    {
        QFETCH(QDate, day);
        QFETCH(QTime, time);
        QFETCH(int, inNovember);
        TestCenter center;
        center.clock().set(fromKazakhstan(day, time));
        (void)center.registered();
        const Overview november = overviewOf(center, "2026-11");
        QCOMPARE(november.total.registered, inNovember);
        const Overview own = overviewOf(center, qPrintable(day.toString(QStringLiteral("yyyy-MM"))));
        QCOMPARE(own.course.at(static_cast<size_t>(day.day() - 1)).counts.registered, 1);
    }

    void isDividedByEverything()
    {
        TestCenter center;
        SessionRoad road(center);
        ApplicationFields russian = center.fields(1);
        russian.language = Language::Russian;
        russian.basis = Basis::Employer;
        russian.employerBin = generatedEmployer();
        russian.employerName = QStringLiteral("ТОО Дастархан");
        russian.referral = QStringLiteral("12 от 01.11.2026");
        const ApplicationId kazakh = road.contracted(0);
        const ApplicationId other = contractedOn(center, russian, "employer-referral");
        (void)center.refused(2);
        road.signedProtocol({kazakh}, {other});
        const Overview overview = overviewOf(center, "2026-11");
        QCOMPARE(told(overview.professions), QStringLiteral("cook:3,1,1,1"));
        QCOMPARE(overview.professions.front().name.kk, QStringLiteral("Аспаз"));
        QCOMPARE(told(overview.levels), QStringLiteral("3:3,1,1,1"));
        QCOMPARE(told(overview.languages), QStringLiteral("kk:2,1,1,0 ru:1,0,0,1"));
        QCOMPARE(told(overview.modes), QStringLiteral("offline:3,1,1,1"));
        QCOMPARE(told(overview.bases), QStringLiteral("employer:1,0,0,1 self:2,1,1,0"));
    }

    /// R5.2: a refusal with two grounds counts once in all and once for each ground.
    void R5_2_refusalsByGround()
    {
        TestCenter center;
        (void)center.refused(0);
        const ApplicationId id = center.registered(1);
        need(CheckPackage(center.as(Role::Registrar)).run(id, {false, {}, {DocumentGroup::Education}, {}}));
        const QString second = QString::fromLatin1(refusalGrounds().back());
        QVERIFY(second != QLatin1String("incomplete-package"));
        need(RefuseApplication(center.as(Role::Head)).run(id, {QStringLiteral("incomplete-package"), second}, QStringLiteral("Екеуі")));
        const Overview overview = overviewOf(center, "2026-11");
        QCOMPARE(overview.total.refused, 2);
        QCOMPARE(told(overview.grounds), QStringLiteral("incomplete-package:2 %1:1").arg(second));
        QVERIFY(overviewOf(center, "2026-12").grounds.empty());
    }

    void L29_4_vouchersByRegion()
    {
        TestCenter center;
        SessionRoad road(center);
        insert(center, QStringLiteral("INSERT INTO region (code, level, parent, name_kk, name_ru, search) "
                                      "VALUES ('710000000', 'oblast', '', 'Астана', 'Астана', 'астана')"));
        const ApplicationId used = contractedOn(center, onVoucher(center, 0, "710000000"), "voucher");
        const ApplicationId failed = contractedOn(center, onVoucher(center, 1, "710000000"), "voucher");
        (void)contractedOn(center, onVoucher(center, 2, "750000000"), "voucher");
        const ApplicationId lapsed = contractedOn(center, onVoucher(center, 3, "750000000"), "voucher");
        const ApplicationId self = road.contracted(4);
        road.signedProtocol({used, self}, {failed});
        insert(center, QStringLiteral("INSERT INTO closure (application, closed_on, ground, explanation, closed_by) "
                                      "SELECT x'%1', '2026-11-20', 'voucher-void', '', id FROM staff LIMIT 1").arg(hex(lapsed)));
        const Overview overview = overviewOf(center, "2026-11");
        QCOMPARE(overview.vouchers.size(), size_t(2));
        const RegionVouchers& astana = overview.vouchers.at(0);
        QCOMPARE(astana.region, QStringLiteral("710000000"));
        QCOMPARE(astana.name->kk, QStringLiteral("Астана"));
        QCOMPARE(astana.handedIn, 2);
        QCOMPARE(astana.used, 2);
        QCOMPARE(astana.lapsed, 0);
        QCOMPARE(astana.tiyn, 2 * 3'200'000);
        const RegionVouchers& almaty = overview.vouchers.at(1);
        QVERIFY(!almaty.name);
        QCOMPARE(almaty.handedIn, 2);
        QCOMPARE(almaty.used, 0);
        QCOMPARE(almaty.lapsed, 1);
        QCOMPARE(almaty.tiyn, 0);
    }

    void R5_1_termsKeptAndLate()
    {
        TestCenter center;
        const ApplicationId quick = center.registered(0);
        const ApplicationId slow = center.registered(1);
        (void)center.registered(2);
        need(CheckPackage(center.as(Role::Registrar)).run(quick, {true, {}, {}, {}}));
        moveTo(center, QDate(2026, 11, 6)); // the last day was the 5th
        need(CheckPackage(center.as(Role::Registrar)).run(slow, {true, {}, {}, {}}));
        const TermFigures check = termIn(overviewOf(center, "2026-11"), Obligation::CheckPackage);
        QCOMPARE(check.kept, 1);
        QCOMPARE(check.late, 1);
        QCOMPARE(check.overdue, 1);
        QCOMPARE(check.worst, std::optional(4));
        QCOMPARE(check.average(), std::optional(2.0));
        const TermFigures answer = termIn(overviewOf(center, "2026-11"), Obligation::AnswerApplication);
        QCOMPARE(answer.overdue, 3);
        QCOMPARE(overviewOf(center, "2026-11").keptShare(), std::optional(1.0 / 6));
    }

    /// A term stands in the month of its last day, and only there.
    void W4_aTermCountsWhereItEnds()
    {
        TestCenter center;
        moveTo(center, QDate(2026, 11, 30));
        (void)center.checked();
        QCOMPARE(termIn(overviewOf(center, "2026-11"), Obligation::CheckPackage).cases(), 0);
        QCOMPARE(termIn(overviewOf(center, "2026-12"), Obligation::CheckPackage).kept, 1);
        QCOMPARE(termIn(overviewOf(center, "2026-12"), Obligation::AnswerApplication).waiting, 1);
    }

    void R6_2_theGapIsMeasured()
    {
        TestCenter center;
        SessionRoad road(center);
        road.signedProtocol({road.contracted(0), road.contracted(1)}, {});
        const TermFigures gap = termIn(overviewOf(center, "2026-11"), Obligation::SessionGap);
        QCOMPARE(gap.kept, 2);
        QCOMPARE(gap.late, 0);
        QCOMPARE(gap.worst, std::optional(10));
        insert(center, QStringLiteral("UPDATE notice SET sent_at = sent_at + 86400000"));
        QCOMPARE(termIn(overviewOf(center, "2026-11"), Obligation::SessionGap).late, 2);
        insert(center, QStringLiteral("UPDATE application SET gap_waived = 'R7'"));
        QCOMPARE(termIn(overviewOf(center, "2026-11"), Obligation::SessionGap).cases(), 0);
    }

    void documentsAndSessions()
    {
        TestCenter center;
        SessionRoad road(center);
        road.enrol();
        const Cases cases {road.contracted(0), road.contracted(1), road.contracted(2)};
        road.signedProtocol(cases, {});
        need(HandOverCertificate(center.as(Role::Registrar)).run(road.printed(cases[0]), QStringLiteral("Ахметов Әлихан"),
            QStringLiteral("Жеке куәлік 0123")));
        (void)road.prepared(cases[1]);
        need(SpoilCertificate(center.as(Role::Registrar)).run(road.prepared(cases[2]), QStringLiteral("Жыртылды")));
        need(CancelSession(center.as(Role::Secretary)).run(road.planned(), QStringLiteral("Жарық жоқ")));
        const Overview november = overviewOf(center, "2026-11");
        QCOMPARE(november.center.documentsPrepared, 2);
        QCOMPARE(november.center.documentsHandedOver, 1);
        QCOMPARE(november.eventCount(QStringLiteral("spoiled")), 1);
        QCOMPARE(november.center.sessionsHeld, 1);
        QCOMPARE(overviewOf(center, "2026-12").center.sessionsCancelled, 1);
        QCOMPARE(termIn(november, Obligation::IssueDocument).kept, 1);
    }

    /// R13, R14, R20 to R22, L26.2: one row each, on its own day; what happened in another month does not stand here.
    void R14_eventsByArea()
    {
        TestCenter center;
        SessionRoad road(center);
        road.enrol();
        const ApplicationId id = road.contracted();
        road.signedProtocol({id}, {});
        (void)road.prepared(id);
        const qint64 in = fromKazakhstan(QDate(2026, 11, 18), QTime(9, 0)).toMSecsSinceEpoch();
        const qint64 out = fromKazakhstan(QDate(2026, 12, 1), QTime(0, 0)).toMSecsSinceEpoch();
        int next = 1;
        for (const qint64 at : {in, in, out}) {
            const QString values = QStringLiteral("FROM exam_session AS s, staff AS p, application AS a "
                                                  "WHERE p.id = (SELECT min(id) FROM staff)");
            insert(center, QStringLiteral("INSERT INTO incident (id, session, occurred_at, category, kind, text, written_at, written_by) "
                                          "SELECT randomblob(16), s.id, %1, 'technical', 'power', '', %1, p.id ").arg(at) + values);
            insert(center, QStringLiteral("INSERT INTO violation (id, session, application, year, number, occurred_at, stage, thing, description, "
                                          "explanation, source, consequence, signers, recorded_at, recorded_by) SELECT randomblob(16), s.id, a.id, "
                                          "2026, %2, %1, 'theory', 'phone', 'x', '', 'commission', iif(%2 = 1, 'warning', 'removal'), '[]', %1, p.id ")
                               .arg(at).arg(next) + values);
            const QString day = at == in ? QStringLiteral("2026-11-18") : QStringLiteral("2026-12-01");
            insert(center, QStringLiteral("INSERT INTO appeal (id, application, protocol, year, number, received_on, registered_at, registered_by, "
                                          "late, grounds, admission, admission_reason, commission, decided_on, decision, reasons) "
                                          "SELECT randomblob(16), a.id, (SELECT id FROM protocol), 2026, %2, '%3', %1, p.id, %2 = 2, 'x', 'in-time', '', "
                                          "(SELECT min(id) FROM commission), '%3', 'upheld', 'x' ").arg(at).arg(next).arg(day) + values);
            ++next;
        }
        insert(center, QStringLiteral("UPDATE certificate SET state = 'cancelled', cancelled_on = '2026-11-19', cancelled_ground = 'complaint'"));
        const Overview november = overviewOf(center, "2026-11");
        QCOMPARE(told(november.events), QStringLiteral("appeal/in-time:1 appeal/late:1 appeal-decision/upheld:2 "
            "cancellation/complaint:1 incident/technical:2 one-person/:1 violation/removal:1 violation/warning:1"));
        QCOMPARE(november.eventCount(QStringLiteral("violation")), 2);
        QCOMPARE(november.eventCount(QStringLiteral("violation"), QStringLiteral("removal")), 1);
        QCOMPARE(november.eventCount(QStringLiteral("violation"), QStringLiteral("ended")), 0);
        QCOMPARE(told(overviewOf(center, "2026-12").events),
            QStringLiteral("appeal/in-time:1 appeal-decision/upheld:1 incident/technical:1 violation/removal:1"));
    }

    /// R17.2: a corrected protocol counts nobody twice.
    void R17_2_aCorrectionCountsNobodyTwice()
    {
        TestCenter center;
        SessionRoad road(center);
        const ProtocolId first = road.signedProtocol({road.contracted()}, {});
        insert(center, QStringLiteral("INSERT INTO protocol (id, session, year, number, drafted_at, signed_on, content, hash, replaces) "
                                      "SELECT randomblob(16), session, year, number + 1, drafted_at, '2026-12-03', content, hash, id "
                                      "FROM protocol WHERE id = x'%1'").arg(QString::fromLatin1(first.bytes().toHex())));
        QCOMPARE(overviewOf(center, "2026-11").total.passed, 1);
        QCOMPARE(overviewOf(center, "2026-12").total.passed, 0);
        QCOMPARE(overviewOf(center, "2026").total.passed, 1);
    }

    void readsInOnePictureAndChangesNothing()
    {
        TestCenter center;
        SessionRoad road(center);
        road.signedProtocol({road.contracted()}, {});
        const Period month = need(Period::month(2026, 11));
        const int accesses = failEveryAccess(center.db(), [&] { return OverviewQuery(center.db(), center.clock()).load(month); });
        QVERIFY(accesses > 8);
        QVERIFY(!center.db().isInTransaction());
    }

private:
    static Bin generatedEmployer() { return generatedBin(QDate(2019, 3, 1), 3); }
};

QTEST_GUILESS_MAIN(TestOverviewQuery)
#include "tst_overviewquery.moc"
