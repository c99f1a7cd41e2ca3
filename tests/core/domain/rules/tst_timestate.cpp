// Protects: a computer whose clock went back or jumped years ahead is noticed; an ordinary morning is not.
#include "core/domain/rules/timestate.h"

#include <QtTest/QTest>

using namespace tanu;

class TimeStateTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatTheClockLooksLike_data()
    {
        QTest::addColumn<qint64>("secondsSince");
        QTest::addColumn<TimeState>("state");
        constexpr qint64 day = 86'400;
        QTest::newRow("the same moment") << qint64(0) << TimeState::Right;
        QTest::newRow("exchange.md 5, 300 s back") << qint64(-300) << TimeState::Right;
        QTest::newRow("exchange.md 5, more than 300 s back") << qint64(-301) << TimeState::WentBack;
        QTest::newRow("the next morning") << day << TimeState::Right;
        QTest::newRow("after the holidays") << 20 * day << TimeState::Right;
        QTest::newRow("60 days") << 60 * day << TimeState::Right;
        QTest::newRow("more than 60 days") << 60 * day + 1 << TimeState::JumpedForward;
        QTest::newRow("ten years ahead") << 3'652 * day << TimeState::JumpedForward;
        QTest::newRow("ten years back") << -3'652 * day << TimeState::WentBack;
    }

    void tellsWhatTheClockLooksLike()
    {
        QFETCH(qint64, secondsSince);
        QFETCH(TimeState, state);
        const QDateTime seen(QDate(2026, 11, 30), QTime(9, 0), Qt::UTC);
        QCOMPARE(timeState(seen.addSecs(secondsSince), seen), state);
    }
};

QTEST_GUILESS_MAIN(TimeStateTest)
#include "tst_timestate.moc"
