// Protects a quick stop (P13.1): who has ended is waited for no longer, though whoever owns the socket deletes it later.
#include "server/http/guardedlistener.h"
#include "tests/support/patience.h"

#include <QtCore/QPointer>
#include <QtNetwork/QTcpSocket>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace tanu::server;
using tanu::test::patience;

class tst_GuardedListener : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whoHasEndedIsNotCounted()
    {
        GuardedListener listener({});
        QVERIFY(listener.listen(QHostAddress::LocalHost));
        QSignalSpy emptied(&listener, &GuardedListener::emptied);
        std::array<QTcpSocket, 2> clients;
        for (QTcpSocket& client : clients) {
            client.connectToHost(QHostAddress::LocalHost, listener.serverPort());
            QVERIFY(client.waitForConnected(patience));
        }
        QTRY_COMPARE_WITH_TIMEOUT(listener.openConnections(), 2, patience);
        const std::array sockets {QPointer(listener.nextPendingConnection()), QPointer(listener.nextPendingConnection())};

        clients.front().disconnectFromHost();
        QTRY_COMPARE_WITH_TIMEOUT(listener.openConnections(), 1, patience);
        QCOMPARE(emptied.count(), 0);
        clients.back().disconnectFromHost();
        QTRY_COMPARE_WITH_TIMEOUT(emptied.count(), 1, patience);
        QCOMPARE(listener.openConnections(), 0);
        for (const auto& socket : sockets)
            QVERIFY(!socket.isNull());
    }
};

QTEST_GUILESS_MAIN(tst_GuardedListener)
#include "tst_guardedlistener.moc"
