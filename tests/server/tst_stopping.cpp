// Protects those who are being answered while the server is told to stop (P13.1): what was begun is answered, what was
// acknowledged is there afterwards, and nobody can hold the server up. The real process, with real signals.
#include "server/serverapplication.h"
#include "server/storage/recordtable.h"
#include "support/overnetwork.h"
#include "support/serverprocess.h"
#include "support/testserver.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QFileInfo>
#include <QtNetwork/QTcpSocket>
#include <QtTest/QTest>

#include <atomic>
#include <cstring>
#include <thread>

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

using namespace tanu;
using namespace tanu::server;

namespace {

constexpr int patience = 20'000;

/// The receiving end of sd_notify(3).
class ServiceManager {
public:
    explicit ServiceManager(const QString& path)
        : m_socket(::socket(AF_UNIX, SOCK_DGRAM | SOCK_NONBLOCK, 0))
    {
        sockaddr_un address{};
        address.sun_family = AF_UNIX;
        const QByteArray name = path.toUtf8();
        std::memcpy(address.sun_path, name.constData(), static_cast<size_t>(name.size()));
        m_isBound = ::bind(m_socket, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0;
    }
    ~ServiceManager() { ::close(m_socket); }
    Q_DISABLE_COPY_MOVE(ServiceManager)

    [[nodiscard]] bool isBound() const { return m_isBound; }
    /// Whether it was told this so far.
    bool hasHeard(const QByteArray& state)
    {
        std::array<char, 100> buffer{};
        for (auto size = receive(buffer); size > 0; size = receive(buffer))
            m_heard.append(QByteArray(buffer.data(), size));
        return m_heard.contains(state);
    }

private:
    [[nodiscard]] ssize_t receive(std::array<char, 100>& buffer) const
    {
        return ::recv(m_socket, buffer.data(), buffer.size(), 0);
    }

    int m_socket;
    bool m_isBound = false;
    QByteArrayList m_heard;
};

/// Sends batches until it gets no answer any more; the records that were acknowledged.
void sendUntilTheEnd(FakeCenter& center, std::atomic<int>& acknowledged, QByteArrayList& ids)
{
    for (int batch = 0; batch < 500; ++batch) {
        QList<RecordRevision> records;
        for (int i = 1; i <= 20; ++i)
            records.append(FakeCenter::record(center.outcome()));
        const HttpResponse answer = center.send(center.batchOf(records));
        if (answer.status != 200)
            return;
        if (fatesIn(answer).count(QStringLiteral("accepted")) != records.size())
            return;
        for (const RecordRevision& record : records)
            ids.append(record.id);
        ++acknowledged;
    }
}

} // namespace

class tst_Stopping : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void answersWhatWasBegun()
    {
        ServerProcess server;
        QVERIFY(server.start());
        const QByteArray body("serial=1&surname=x");
        QTcpSocket socket;
        socket.connectToHost(QHostAddress(QHostAddress::LocalHost), server.port());
        QVERIFY(socket.waitForConnected(patience));
        socket.write("POST /check HTTP/1.1\r\nHost: a\r\nAccept: application/json\r\n"
                     "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: "
            + QByteArray::number(body.size()) + "\r\n\r\n" + body.left(5));
        QVERIFY(socket.waitForBytesWritten(patience));
        // Another request behind it on another connection: when that is answered, the first has been read.
        QCOMPARE(overNetwork(server.address(), getOf(QStringLiteral("/health/live"))).status, 200);
        server.askToStop();
        QTRY_VERIFY_WITH_TIMEOUT(server.log().contains("\"event\":\"stopping\""), patience);
        QTcpSocket late;
        late.connectToHost(QHostAddress(QHostAddress::LocalHost), server.port());
        QVERIFY2(!late.waitForConnected(2000), "nothing new is taken");

        socket.write(body.mid(5));
        QByteArray answer;
        while (socket.waitForReadyRead(patience))
            answer += socket.readAll();
        QVERIFY2(answer.startsWith("HTTP/1.1 400") && answer.endsWith("{\"error\":\"SerialMalformed\"}"), answer.constData());
        QCOMPARE(server.codeWithin(patience), 0);
        QVERIFY(server.log().contains("\"event\":\"stopped\""));
    }

    void losesNothingThatWasAcknowledged()
    {
        ServerProcess server;
        const QStringList numbers{QStringLiteral("0201"), QStringLiteral("0202"), QStringLiteral("0203")};
        QStringList codes;
        for (const QString& number : numbers)
            codes.append(server.addCenter(number));
        QVERIFY(server.start());
        std::atomic<int> acknowledged = 0;
        std::vector<QByteArrayList> ids(static_cast<size_t>(numbers.size()));
        std::vector<std::thread> threads;
        for (qsizetype i = 0; i < numbers.size(); ++i) {
            threads.emplace_back([&, i] {
                FakeCenter center(numbers.at(i),
                    [address = server.address()](const HttpRequest& request) { return overNetwork(address, request); });
                if (center.enrol(codes.at(i)).status == 200)
                    sendUntilTheEnd(center, acknowledged, ids.at(static_cast<size_t>(i)));
            });
        }
        QTRY_VERIFY_WITH_TIMEOUT(acknowledged >= 30, patience);
        server.askToStop();
        QCOMPARE(server.codeWithin(patience), 0);
        for (std::thread& thread : threads)
            thread.join();

        QCOMPARE(QFileInfo(server.data() + QLatin1String("/server.sqlite-wal")).size(), 0);
        const SystemClock clock;
        const auto store = ServerStore::open(server.data(), clock);
        QVERIFY(store.isOk());
        RecordTable records(*store->connection);
        for (const QByteArrayList& sent : ids) {
            for (const QByteArray& id : sent)
                QVERIFY2(records.find(id, 1)->has_value(), "acknowledged and not there");
        }
    }

    void aSilentConnectionHoldsNothingUp()
    {
        ServerProcess server;
        QVERIFY(server.start());
        QTcpSocket silent;
        silent.connectToHost(QHostAddress(QHostAddress::LocalHost), server.port());
        QVERIFY(silent.waitForConnected(patience));
        QElapsedTimer timer;
        timer.start();
        server.askToStop();
        QCOMPARE(server.codeWithin(patience), 0);
        QVERIFY2(timer.elapsed() < 8'000, "it did not wait for the limit");
    }

    void whoNeverEndsARequestIsLeftBehind()
    {
        const QTemporaryDir folder;
        ServerOptions options;
        options.data = folder.filePath(QStringLiteral("data"));
        options.webAssets = webAssetsFor(folder.path());
        options.patience = std::chrono::milliseconds(300);
        auto server = ServerApplication::start(options);
        QVERIFY(server.isOk());
        QTcpSocket socket;
        socket.connectToHost(QHostAddress(QHostAddress::LocalHost), (*server)->port());
        QVERIFY(socket.waitForConnected(patience));
        socket.write("POST /check HTTP/1.1\r\nHost: a\r\nContent-Length: 10\r\n\r\nhalf");
        QVERIFY(socket.waitForBytesWritten(patience));
        QCOMPARE(overNetwork((*server)->address(), getOf(QStringLiteral("/health/live"))).status, 200);
        QElapsedTimer timer;
        timer.start();
        (*server).reset();
        QVERIFY2(timer.elapsed() >= 250 && timer.elapsed() < 5'000, "as long as the options say");
    }

    void tellsTheServiceManager()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("notify"));
        ServiceManager manager(path);
        QVERIFY(manager.isBound());
        ServerProcess server;
        QVERIFY(server.start({}, {QLatin1String("NOTIFY_SOCKET=") + path, QStringLiteral("WATCHDOG_USEC=200000")}));
        QTRY_VERIFY_WITH_TIMEOUT(manager.hasHeard("READY=1"), patience);
        QTRY_VERIFY_WITH_TIMEOUT(manager.hasHeard("WATCHDOG=1"), patience);
        server.askToStop();
        QTRY_VERIFY_WITH_TIMEOUT(manager.hasHeard("STOPPING=1"), patience);
        QCOMPARE(server.codeWithin(patience), 0);
    }
};

QTEST_GUILESS_MAIN(tst_Stopping)
#include "tst_stopping.moc"
