// Protects what screens are told about the center: people and commissions by name, what can be applied for today, the
// versions of programmes, and why a day is not a working day.
#include "core/services/center/copyprogramme.h"
#include "core/services/queries/calendarquery.h"
#include "core/services/queries/centerquery.h"
#include "core/services/queries/referencequery.h"
#include "core/storage/commissiontable.h"
#include "core/storage/professiontable.h"
#include "core/storage/stafftable.h"
#include "tests/core/services/center/newcenter.h"

#include <QtTest/QTest>

using namespace tanu;
using namespace tanu::test;

class TestCenterQueries final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_center = std::make_unique<TestCenter>(); }

    void knowsWhetherThereIsACenter()
    {
        FirstStart start;
        QCOMPARE(need(CenterQuery(start.db()).exists()), CenterPresence::Missing);
        QVERIFY(!need(CenterQuery(start.db()).profile()));
        QCOMPARE(CenterQuery(start.db()).head().error().kind, ErrorKind::NotFound);
        QCOMPARE(need(CenterQuery(m_center->db()).exists()), CenterPresence::Present);
        QCOMPARE(need(CenterQuery(m_center->db()).profile())->number.toString(), QStringLiteral("0417"));
    }

    void listsStaffInKazakhOrder()
    {
        const auto staff = need(CenterQuery(m_center->db()).staff());
        QVERIFY(staff.size() >= 6);
        QVERIFY(std::is_sorted(staff.begin(), staff.end(),
            [](const StaffMember& a, const StaffMember& b) { return a.name < b.name; }));
        StaffMember member = staff.front();
        member.isActive = false;
        need(StaffTable(m_center->db()).update(member));
        QCOMPARE(need(CenterQuery(m_center->db()).staff()).size(), staff.size() - 1);
        QCOMPARE(need(CenterQuery(m_center->db()).staff(true)).size(), staff.size());
        QVERIFY(!need(CenterQuery(m_center->db()).staffMember(member.id)).isActive);
    }

    void knowsTheHead()
    {
        QCOMPARE(need(CenterQuery(m_center->db()).head()).id, m_center->staff(Role::Head));
    }

    void namesWhoSitsInCommissions()
    {
        const CommissionRow row = need(CenterQuery(m_center->db()).commission(m_center->examCommission()));
        QCOMPARE(row.seats.front().seat, CommissionSeat::Chair);
        QCOMPARE(row.seats.front().staff, m_center->examMembers().front());
        QCOMPARE(row.seats.front().name.surname(), QString::fromUtf8("Сейітов"));
        QCOMPARE(row.seats.back().seat, CommissionSeat::Secretary);
        QCOMPARE(row.seats.size(), row.commission.seats.size());
        QCOMPARE(CenterQuery(m_center->db()).commission(CommissionId::make(m_center->clock().now())).error().kind,
            ErrorKind::NotFound);
    }

    void marksASeatOfSomebodyWhoLeft()
    {
        StaffMember member = need(StaffTable(m_center->db()).load(m_center->examMembers().at(1)));
        member.isActive = false;
        need(StaffTable(m_center->db()).update(member));
        const CommissionRow row = need(CenterQuery(m_center->db()).commission(m_center->examCommission()));
        const auto seat = std::find_if(
            row.seats.begin(), row.seats.end(), [&](const SeatRow& one) { return one.staff == member.id; });
        QVERIFY(!seat->isActive);
    }

    void listsClosedCommissionsOnDemand()
    {
        Commission commission = need(CommissionTable(m_center->db()).load(m_center->examCommission()));
        commission.isActive = false;
        need(CommissionTable(m_center->db()).update(commission));
        QCOMPARE(need(CenterQuery(m_center->db()).commissions()).size(), size_t {1});
        const auto all = need(CenterQuery(m_center->db()).commissions(true));
        QCOMPARE(all.size(), size_t {2});
        QVERIFY(!all.back().commission.isActive);
    }

    void tellsWhatIsOffered()
    {
        const ProfessionRow cook = need(reference().profession(QStringLiteral("cook")));
        QVERIFY(cook.isApplicable);
        QCOMPARE(cook.levels.size(), size_t {1});
        QCOMPARE(cook.levels.front().programme, std::optional(m_center->programme().id));
        QCOMPARE(cook.levels.front().version, 1);
        QCOMPARE(cook.levels.front().price->tiyn(), 3'200'000);
        QCOMPARE(reference().profession(QStringLiteral("pilot")).error().kind, ErrorKind::ProfessionNotInRegister);
    }

    void offersOnlyWhatMayBeAppliedFor_data()
    {
        QTest::addColumn<QDate>("withdrawn");
        QTest::addColumn<int>("level");
        QTest::addColumn<bool>("applicable");
        QTest::newRow("L15.1 in the register") << QDate() << 3 << true;
        QTest::newRow("L15.1 withdrawn today") << QDate(2026, 11, 2) << 3 << false;
        QTest::newRow("L15.1 withdrawn earlier") << QDate(2026, 1, 1) << 3 << false;
        QTest::newRow("L15.1 to be withdrawn tomorrow") << QDate(2026, 11, 3) << 3 << true;
        QTest::newRow("L17.2.4 no approved programme") << QDate() << 5 << false;
    }

    void offersOnlyWhatMayBeAppliedFor()
    {
        QFETCH(QDate, withdrawn);
        QFETCH(int, level);
        QFETCH(bool, applicable);
        Profession cook = need(ProfessionTable(m_center->db()).load(QStringLiteral("cook")));
        cook.levels = {need(NqfLevel::of(level))};
        if (withdrawn.isValid())
            cook.withdrawnOn = withdrawn;
        need(ProfessionTable(m_center->db()).put(cook));
        const auto all = need(reference().professions());
        QCOMPARE(all.size(), size_t {1});
        QCOMPARE(all.front().isApplicable, applicable);
        QCOMPARE(need(reference().professions({}, true)).size(), size_t(applicable ? 1 : 0));
    }

    void findsProfessionsInAnyCase()
    {
        QCOMPARE(need(reference().professions(QString::fromUtf8("АСП"))).size(), size_t {1});
        QCOMPARE(need(reference().professions(QString::fromUtf8("повар"))).size(), size_t {1});
        QVERIFY(need(reference().professions(QString::fromUtf8("сварщик"))).empty());
    }

    void listsVersionsOfProgrammes()
    {
        const ProgrammeId draft = need(CopyProgramme(m_center->as(Role::Secretary)).run(m_center->programme().id));
        const auto versions = need(reference().versions(QStringLiteral("cook"), need(NqfLevel::of(3))));
        QCOMPARE(versions.size(), size_t {2});
        QCOMPARE(versions.front().id, draft);
        QVERIFY(!versions.front().approvedOn);
        QVERIFY(!versions.front().isCurrent);
        QCOMPARE(versions.back().version, 1);
        QVERIFY(versions.back().isCurrent);
        QCOMPARE(versions.back().professionName, both("Аспаз", "Повар"));
        QVERIFY(need(reference().versions(QStringLiteral("cook"), need(NqfLevel::of(4)))).empty());
        QCOMPARE(need(reference().programme(draft)).version, 2);
    }

    void listsPrices()
    {
        const auto prices = need(reference().prices());
        QCOMPARE(prices.size(), size_t {1});
        QCOMPARE(prices.front().price.tiyn(), 3'200'000);
        QCOMPARE(need(reference().priceHistory(QStringLiteral("cook"), need(NqfLevel::of(3)))).size(), size_t {1});
    }

    void findsOccupationsAndRegions()
    {
        need(OccupationTable(m_center->db())
                 .insert({QStringLiteral("7212-0-001"), OccupationDepth::Occupation, QStringLiteral("7212-0"),
                     both("ДӘНЕКЕРЛЕУШІ", "СВАРЩИК")}));
        need(RegionTable(m_center->db())
                 .insert({QStringLiteral("100000000"), RegionLevel::Oblast, {}, both("Абай облысы", "область Абай")}));
        QCOMPARE(need(reference().occupations(QString::fromUtf8("дәнекер"))).size(), size_t {1});
        QVERIFY(need(reference().occupation(QStringLiteral("72120001"))).has_value());
        QVERIFY(need(reference().occupation(QStringLiteral("7212-0-001"))).has_value());
        QVERIFY(!need(reference().occupation(QStringLiteral("7212"))).has_value());
        QCOMPARE(need(reference().occupationsUnder(QStringLiteral("7212-0"))).size(), size_t {1});
        QCOMPARE(need(reference().occupationCount()), 1);
        QCOMPARE(need(reference().regions()).size(), size_t {1});
        QCOMPARE(need(reference().searchRegions(QString::fromUtf8("АБАЙ"))).size(), size_t {1});
        QVERIFY(need(reference().region(QStringLiteral("100000000"))).has_value());
        QCOMPARE(need(reference().regionCount()), 1);
    }

    void showsAYear()
    {
        const CalendarYear year = need(CalendarQuery(m_center->db()).year(2026));
        QVERIFY(year.isConfirmed);
        QVERIFY(year.confirmedAt.has_value());
        QCOMPARE(year.days.size(), size_t {365});
        QVERIFY(!year.changes.empty());
        const YearDay& newYear = year.days.front();
        QVERIFY(!newYear.isWorking);
        QCOMPARE(newYear.reason->nameRu, QString::fromUtf8("Новый год"));
        QCOMPARE(year.days.at(2).reason->why, DayOffReason::Why::Weekend);
        QVERIFY(!year.days.at(4).reason);
        const auto working = std::count_if(
            year.days.begin(), year.days.end(), [](const YearDay& day) { return day.isWorking; });
        QCOMPARE(year.workingDays, static_cast<int>(working));
    }

    void showsAYearThatNobodyConfirmed()
    {
        const CalendarYear year = need(CalendarQuery(m_center->db()).year(2028));
        QVERIFY2(!year.isConfirmed, "W3");
        QVERIFY(!year.confirmedAt);
        QCOMPARE(year.days.size(), size_t {366});
        QVERIFY2(!year.changes.empty(), "W3: standing holidays");
    }

    void marksAWeekendDayMadeWorking()
    {
        QVERIFY(m_center->db().execute(QStringLiteral(
            "INSERT INTO calendar_day VALUES ('2026-11-07', 'working_day', 'a', 'b', 0)")).isOk());
        const CalendarYear year = need(CalendarQuery(m_center->db()).year(2026));
        const YearDay& day = year.days.at(static_cast<size_t>(QDate(2026, 11, 7).dayOfYear()) - 1);
        QVERIFY2(day.isWorking && day.isMadeWorking, "W1");
        QVERIFY(need(CalendarQuery(m_center->db()).calendar()).isWorkingDay(QDate(2026, 11, 7)));
    }

    void refusesYearsThatNoCenterHas()
    {
        QCOMPARE(CalendarQuery(m_center->db()).year(1999).error().kind, ErrorKind::ImpossibleDate);
        QCOMPARE(CalendarQuery(m_center->db()).year(2100).error().kind, ErrorKind::ImpossibleDate);
    }

private:
    ReferenceQuery reference() { return {m_center->db(), m_center->clock()}; }

    std::unique_ptr<TestCenter> m_center;
};

QTEST_GUILESS_MAIN(TestCenterQueries)
#include "tst_centerqueries.moc"
