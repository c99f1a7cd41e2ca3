// Protects the register from being walked (exchange.md 28): a client has so many questions and no more, and
// one client's haste costs no other.
#include "server/http/ratelimit.h"

#include <QtTest/QTest>

using namespace tanu::server;

class tst_RateLimit : public QObject {
    Q_OBJECT

private:
    const QDateTime m_start{QDate(2026, 11, 20), QTime(7, 0), Qt::UTC};

private Q_SLOTS:
    void givesTheBurstThenWaits()
    {
        RateLimit limit({3, 2.0});
        for (int i = 0; i < 3; ++i)
            QCOMPARE(limit.take(QStringLiteral("1.2.3.4"), m_start), 0);
        QCOMPARE(limit.take(QStringLiteral("1.2.3.4"), m_start), 2);
        QCOMPARE(limit.take(QStringLiteral("1.2.3.4"), m_start.addMSecs(500)), 2);
        QCOMPARE(limit.take(QStringLiteral("1.2.3.4"), m_start.addSecs(2)), 0);
        QCOMPARE(limit.take(QStringLiteral("1.2.3.4"), m_start.addSecs(2)), 2);
    }

    void keepsClientsApart()
    {
        RateLimit limit({1, 10.0});
        QCOMPARE(limit.take(QStringLiteral("1.2.3.4"), m_start), 0);
        QCOMPARE(limit.take(QStringLiteral("1.2.3.5"), m_start), 0);
        QVERIFY(limit.take(QStringLiteral("1.2.3.4"), m_start) > 0);
    }

    void neverSavesMoreThanTheBurst()
    {
        RateLimit limit({2, 1.0});
        QCOMPARE(limit.take(QStringLiteral("a"), m_start), 0);
        const QDateTime later = m_start.addDays(1);
        QCOMPARE(limit.take(QStringLiteral("a"), later), 0);
        QCOMPARE(limit.take(QStringLiteral("a"), later), 0);
        QVERIFY(limit.take(QStringLiteral("a"), later) > 0);
    }

    void aClockThatGoesBackGivesNothing()
    {
        RateLimit limit({1, 5.0});
        QCOMPARE(limit.take(QStringLiteral("a"), m_start), 0);
        QVERIFY(limit.take(QStringLiteral("a"), m_start.addSecs(-3600)) > 0);
    }

    /// It does not wait for the moment that the wrong clock named.
    void afterAClockThatWasWrongItFillsAsUsual()
    {
        RateLimit limit({1, 5.0});
        QCOMPARE(limit.take(QStringLiteral("a"), m_start.addYears(10)), 0);
        QCOMPARE(limit.take(QStringLiteral("a"), m_start), 5);
        QCOMPARE(limit.take(QStringLiteral("a"), m_start.addSecs(5)), 0);
    }

    void staysSmallUnderManyClients()
    {
        RateLimit limit({1, 1.0});
        for (int i = 0; i < 60'000; ++i)
            QCOMPARE(limit.take(QString::number(i), m_start.addMSecs(i)), 0);
        QVERIFY(limit.take(QStringLiteral("59999"), m_start.addMSecs(60'000)) > 0);
    }

    void seesTheSubscriber_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("subscriber");
        QTest::newRow("IPv4") << "203.0.113.7"
                              << "203.0.113.7";
        QTest::newRow("IPv4 in IPv6") << "::ffff:203.0.113.7"
                                      << "203.0.113.7";
        QTest::newRow("IPv6") << "2001:db8:1:2:3:4:5:6"
                              << "2001:db8:1:2::";
        QTest::newRow("no address") << "unknown"
                                    << "unknown";
    }

    void seesTheSubscriber()
    {
        QFETCH(QString, address);
        QTEST(subscriberOf(address), "subscriber");
    }
};

QTEST_GUILESS_MAIN(tst_RateLimit)
#include "tst_ratelimit.moc"
