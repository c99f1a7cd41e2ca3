// Protects the enrolment: one server at a time, its keys and ids whole, and how far the exchange is.
#include "core/storage/serverlinktable.h"
#include "tests/core/storage/center/storagefixture.h"

#include <QtTest/QTest>

using namespace tanu;
using namespace tanu::test;

namespace {

ServerLink someLink()
{
    ServerLink link;
    link.address = QStringLiteral("https://tanu.example.kz");
    link.publicHost = QStringLiteral("tanu.example.kz");
    link.serverKey = QByteArray(32, '\x01');
    link.serverId = QByteArray(16, '\x02');
    link.epoch = 3;
    link.device = QByteArray(16, '\x04');
    return link;
}

} // namespace

class TestServerLinkTable final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_db = emptyDatabase(); }

    void isNotEnrolledAtFirst()
    {
        QVERIFY(!need(ServerLinkTable(*m_db).find()));
        QCOMPARE(ServerLinkTable(*m_db).load().error().kind, ErrorKind::NotEnrolled);
    }

    void keepsAFreshEnrolment()
    {
        need(ServerLinkTable(*m_db).put(someLink()));
        const ServerLink read = need(ServerLinkTable(*m_db).load());
        QCOMPARE(read.address, someLink().address);
        QCOMPARE(read.publicHost, someLink().publicHost);
        QCOMPARE(read.serverKey, someLink().serverKey);
        QCOMPARE(read.serverId, someLink().serverId);
        QCOMPARE(read.epoch, 3);
        QCOMPARE(read.device, someLink().device);
        QCOMPARE(read.deviceSequence, 0);
        QVERIFY(!read.lastAcceptedAt);
        QVERIFY(!read.lastAttemptAt);
        QVERIFY(read.keyList.isEmpty());
        QVERIFY(read.statusList.isEmpty());
    }

    void keepsHowFarTheExchangeIs()
    {
        ServerLinkTable table(*m_db);
        need(table.put(someLink()));
        ServerLink link = someLink();
        link.deviceSequence = 17;
        link.lastAcceptedAt = fromKazakhstan(QDate(2026, 11, 2), QTime(9, 0));
        link.lastAttemptAt = fromKazakhstan(QDate(2026, 11, 3), QTime(9, 0));
        link.lastProblem = QStringLiteral("NetworkUnreachable");
        link.keyList = QByteArrayLiteral("keys");
        link.statusList = QByteArrayLiteral("statuses");
        need(table.put(link));
        const ServerLink read = need(table.load());
        QCOMPARE(read.deviceSequence, 17);
        QCOMPARE(read.lastAcceptedAt, link.lastAcceptedAt);
        QCOMPARE(read.lastAttemptAt, link.lastAttemptAt);
        QCOMPARE(read.lastProblem, link.lastProblem);
        QCOMPARE(read.keyList, link.keyList);
        QCOMPARE(read.statusList, link.statusList);
    }

    void refusesKeysOfAnotherLength()
    {
        ServerLink link = someLink();
        link.serverKey.chop(1);
        QVERIFY(!ServerLinkTable(*m_db).put(link));
        QVERIFY(!need(ServerLinkTable(*m_db).find()));
    }

    void forgets()
    {
        ServerLinkTable table(*m_db);
        need(table.put(someLink()));
        need(table.remove());
        QVERIFY(!need(table.find()));
    }

private:
    std::unique_ptr<Connection> m_db;
};

QTEST_GUILESS_MAIN(TestServerLinkTable)
#include "tst_serverlinktable.moc"
