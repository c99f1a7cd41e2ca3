// Protects which looks into a personal file the journal tells (exchange.md 30): one per person, case and stretch of
// work, and none for a page that shows itself anew.
#include "core/base/clock.h"
#include "core/domain/rules/looks.h"

#include <QtTest/QTest>

using namespace tanu;

class TestLooks final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsANewLook_data()
    {
        QTest::addColumn<bool>("isOpened");
        QTest::addColumn<int>("secondsSince"); ///< the last entry; 0: the same moment
        QTest::addColumn<bool>("isNew");
        constexpr int minute = 60;
        constexpr int hour = 60 * minute;
        QTest::newRow("30 opened again at once") << true << 0 << false;
        QTest::newRow("30 opened again within the stretch") << true << 15 * minute - 1 << false;
        QTest::newRow("30 opened again after it") << true << 15 * minute << true;
        QTest::newRow("30 opened the next day") << true << 24 * hour << true;
        QTest::newRow("30 shown anew after an hour") << false << hour << false;
        QTest::newRow("30 shown anew until midnight") << false << 15 * hour - 1 << false;
        QTest::newRow("30 still open on the next day") << false << 15 * hour << true;
        QTest::newRow("30 the clock was set back, opened") << true << -1 << true;
        QTest::newRow("30 the clock was set back, shown anew") << false << -1 << true;
    }

    void tellsANewLook()
    {
        QFETCH(bool, isOpened);
        QFETCH(int, secondsSince);
        QFETCH(bool, isNew);
        const QDateTime last = fromKazakhstan(QDate(2026, 11, 2), QTime(9, 0));
        QCOMPARE(isNewLook(isOpened ? Look::Opened : Look::StillOpen, last, last.addSecs(secondsSince)), isNew);
    }

    void theFirstLookIsAlwaysOne()
    {
        const QDateTime now = fromKazakhstan(QDate(2026, 11, 2), QTime(9, 0));
        QVERIFY(isNewLook(Look::Opened, std::nullopt, now));
        QVERIFY(isNewLook(Look::StillOpen, std::nullopt, now));
    }
};

QTEST_GUILESS_MAIN(TestLooks)
#include "tst_looks.moc"
