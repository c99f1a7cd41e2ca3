// Protects gapless numbers (R4.1, R14) where sessions travel: none is given twice, and what comes home goes first.
#include "core/storage/seriestable.h"
#include "core/storage/venuesettings.h"
#include "tests/core/storage/center/storagefixture.h"
#include "tests/support/told.h"

#include <QtTest/QTest>

using namespace tanu;
using namespace tanu::test;

namespace {

constexpr int year = 2026;
constexpr auto acts = Series::ViolationAct;
const QDateTime moment(QDate(2026, 11, 2), QTime(4, 0), Qt::UTC);

} // namespace

class TestSeriesReserve final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_db = emptyDatabase(); }

    void reservedNumbersAreNobodyElses()
    {
        SeriesTable series(*m_db);
        QCOMPARE(need(series.next(acts, year)), 1);
        QCOMPARE(need(series.reserve(acts, year, 3)), (std::vector<int> {2, 3, 4}));
        QCOMPARE(need(series.next(acts, year)), 5);
    }

    void otherSeriesAndYearsGoOn()
    {
        SeriesTable series(*m_db);
        need(series.reserve(acts, year, 3));
        QCOMPARE(need(series.next(Series::Protocol, year)), 1);
        QCOMPARE(need(series.next(acts, year + 1)), 1);
    }

    void whatComesHomeGoesFirst()
    {
        SeriesTable series(*m_db);
        need(series.reserve(acts, year, 4));
        need(series.give({{acts, year, 4}, {acts, year, 3}}, CheckOutId::make(moment)));
        QCOMPARE(need(series.next(acts, year)), 3);
        QCOMPARE(need(series.next(acts, year)), 4);
        QCOMPARE(need(series.next(acts, year)), 5);
    }

    void noNumberIsGivenTwice()
    {
        SeriesTable series(*m_db);
        need(series.give({{acts, year, 2}}, CheckOutId::make(moment)));
        QVERIFY(!series.give({{acts, year, 2}}, CheckOutId::make(moment)));
    }

    void withdrawsWhatIsLeftOfOneTravel()
    {
        SeriesTable series(*m_db);
        const CheckOutId one = CheckOutId::make(moment);
        const CheckOutId other = CheckOutId::make(moment);
        need(series.give({{acts, year, 1}, {acts, year, 2}}, one));
        need(series.give({{acts, year, 3}}, other));
        QCOMPARE(need(series.next(acts, year)), 1);
        QCOMPARE(need(series.withdraw(one)), (std::vector<SeriesNumber> {{acts, year, 2}}));
        QVERIFY(need(series.withdraw(one)).empty());
        QCOMPARE(need(series.next(acts, year)), 3);
    }

    /// A venue has only what came with its sessions.
    void venueHasNoSeriesOfItsOwn()
    {
        need(setOwnIdentity(*m_db, {VenueId::make(moment), InstallationRole::Venue, kk("Ноутбук")}));
        SeriesTable series(*m_db);
        QCOMPARE(told(series.next(acts, year)), QStringLiteral("NumbersExhausted violation-act"));
        need(series.give({{acts, year, 7}}, CheckOutId::make(moment)));
        QCOMPARE(need(series.next(acts, year)), 7);
        QCOMPARE(told(series.next(acts, year)), QStringLiteral("NumbersExhausted violation-act"));
    }

    void codesReadBack()
    {
        for (int i = 0; i <= static_cast<int>(Series::Duplicate); ++i)
            QCOMPARE(need(parseSeries(codeOf(static_cast<Series>(i)))), static_cast<Series>(i));
        QCOMPARE(told(parseSeries(QStringLiteral("x"))), QStringLiteral("FieldMalformed series,x"));
    }

private:
    std::unique_ptr<Connection> m_db;
};

QTEST_GUILESS_MAIN(TestSeriesReserve)
#include "tst_seriesreserve.moc"
