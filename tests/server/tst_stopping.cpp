// Protects those who are being answered while the server is told to stop (P13.1): what was begun is answered, what was
// acknowledged is there afterwards, and nobody can hold the server up. The real process with real signals where it dies
// under load; where the test says something meanwhile, a server that waits as long as the test wants.
#include "server/serverapplication.h"
#include "server/storage/recordtable.h"
#include "support/overnetwork.h"
#include "support/serverprocess.h"
#include "support/testserver.h"
#include "tests/support/patience.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QFileInfo>
#include <QtCore/QTemporaryDir>
#include <QtNetwork/QTcpSocket>
#include <QtTest/QTest>

#include <atomic>
#include <chrono>
#include <cstring>
#include <thread>

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

using namespace tanu;
using namespace tanu::server;
using test::patience;

namespace {

constexpr std::chrono::milliseconds forAsLongAsNobodyWaits {10 * patience};

/// A server in this process that is told to stop while the test goes on.
class StoppingServer {
public:
    /// `limit`: how long it waits for requests in work.
    explicit StoppingServer(std::chrono::milliseconds limit)
    {
        ServerOptions options;
        options.data = m_folder.filePath(QStringLiteral("data"));
        options.webAssets = webAssetsFor(m_folder.path());
        options.patience = limit;
        options.monitoring.log = [this](const QByteArray& line) {
            if (line.contains("\"event\":\"stopping\""))
                m_isStopping = true;
        };
        auto started = ServerApplication::start(options);
        if (!started)
            qFatal("the server does not start: %s", qUtf8Printable(started.error().detail));
        m_server = *std::move(started);
        m_address = m_server->address();
        m_port = m_server->port();
    }
    ~StoppingServer()
    {
        if (m_stopping.joinable())
            m_stopping.join();
    }
    Q_DISABLE_COPY_MOVE(StoppingServer)

    [[nodiscard]] QString address() const { return m_address; }
    [[nodiscard]] quint16 port() const { return m_port; }

    void askToStop()
    {
        m_stopping = std::thread([this] {
            m_server.reset();
            m_hasStopped = true;
        });
    }
    [[nodiscard]] bool isStopping() const { return m_isStopping; }
    [[nodiscard]] bool hasStopped() const { return m_hasStopped; }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<ServerApplication> m_server;
    QString m_address;
    quint16 m_port = 0;
    std::thread m_stopping;
    std::atomic<bool> m_isStopping = false;
    std::atomic<bool> m_hasStopped = false;
};

/// Whether nobody listens there any more.
bool isRefused(quint16 port)
{
    QTcpSocket late;
    late.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
    return !late.waitForConnected(patience) && late.error() == QAbstractSocket::ConnectionRefusedError;
}

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
        StoppingServer server(forAsLongAsNobodyWaits);
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
        QTRY_VERIFY_WITH_TIMEOUT(server.isStopping(), patience);
        QTRY_VERIFY_WITH_TIMEOUT(isRefused(server.port()), patience); // nothing new is taken
        QVERIFY(!server.hasStopped());

        socket.write(body.mid(5));
        QByteArray answer;
        while (socket.waitForReadyRead(patience))
            answer += socket.readAll();
        QVERIFY2(answer.startsWith("HTTP/1.1 400") && answer.endsWith("{\"error\":\"SerialMalformed\"}"), answer.constData());
        QTRY_VERIFY_WITH_TIMEOUT(server.hasStopped(), patience);
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
        QVERIFY(server.log().contains("\"event\":\"stopped\""));
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
        StoppingServer server(forAsLongAsNobodyWaits);
        QTcpSocket silent;
        silent.connectToHost(QHostAddress(QHostAddress::LocalHost), server.port());
        QVERIFY(silent.waitForConnected(patience));
        QCOMPARE(overNetwork(server.address(), getOf(QStringLiteral("/health/live"))).status, 200);
        server.askToStop();
        QTRY_VERIFY_WITH_TIMEOUT(server.hasStopped(), patience);
    }

    void whoNeverEndsARequestIsLeftBehind()
    {
        constexpr std::chrono::milliseconds limit {300};
        StoppingServer server(limit);
        QTcpSocket socket;
        socket.connectToHost(QHostAddress(QHostAddress::LocalHost), server.port());
        QVERIFY(socket.waitForConnected(patience));
        socket.write("POST /check HTTP/1.1\r\nHost: a\r\nContent-Length: 10\r\n\r\nhalf");
        QVERIFY(socket.waitForBytesWritten(patience));
        QCOMPARE(overNetwork(server.address(), getOf(QStringLiteral("/health/live"))).status, 200);
        QElapsedTimer timer;
        timer.start();
        server.askToStop();
        QTRY_VERIFY_WITH_TIMEOUT(server.hasStopped(), patience);
        QVERIFY2(timer.elapsed() >= limit.count() * 4 / 5, "not before the options say");
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
