#include "tests/ordeal/support/hostileproxy.h"

#include <QtNetwork/QTcpSocket>

#include <thread>

namespace tanu::test {

namespace {

constexpr int patience = 10'000; ///< ms
constexpr qsizetype keptRequests = 64;
constexpr qsizetype largeBody = 48 * 1024; ///< bytes that something on the way may find too large

/// A whole HTTP message by its Content-Length, or as much as came before the other side went.
QByteArray readMessage(QTcpSocket& socket)
{
    QByteArray message;
    qsizetype whole = -1;
    while (whole < 0 || message.size() < whole) {
        if (socket.bytesAvailable() == 0 && !socket.waitForReadyRead(patience))
            return whole >= 0 && message.size() >= whole ? message : QByteArray();
        message += socket.readAll();
        const qsizetype head = message.indexOf("\r\n\r\n");
        if (whole >= 0 || head < 0)
            continue;
        qsizetype length = 0;
        for (const QByteArray& line : message.left(head).split('\n')) {
            if (line.toLower().startsWith("content-length:"))
                length = line.mid(15).trimmed().toLongLong();
        }
        whole = head + 4 + length;
    }
    return message;
}

void writeAll(QTcpSocket& socket, const QByteArray& bytes)
{
    socket.write(bytes);
    while (socket.bytesToWrite() > 0 && socket.waitForBytesWritten(patience)) { }
}

QByteArray refusal(qint64 choice, bool isLarge)
{
    constexpr std::array<const char*, 4> lines {
        "500 Internal Server Error", "502 Bad Gateway", "429 Too Many Requests\r\nRetry-After: 0", "413 Payload Too Large"};
    const size_t i = static_cast<size_t>(choice) % (isLarge ? 4 : 3);
    return QByteArray("HTTP/1.1 ") + lines[i] + "\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";
}

} // namespace

HostileProxy::HostileProxy(quint32 seed, int percent)
    : m_percent(percent)
    , m_dice(seed)
{
    if (!listen(QHostAddress::LocalHost))
        qFatal("the proxy does not listen");
}

HostileProxy::~HostileProxy()
{
    finish();
}

QString HostileProxy::address() const
{
    return QStringLiteral("http://127.0.0.1:%1").arg(serverPort());
}

void HostileProxy::finish()
{
    close();
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_open == 0; });
}

void HostileProxy::incomingConnection(qintptr handle)
{
    {
        const std::lock_guard lock(m_mutex);
        ++m_open;
    }
    std::thread([this, handle] {
        serve(handle);
        const std::lock_guard lock(m_mutex);
        --m_open;
        m_changed.notify_all();
    }).detach();
}

void HostileProxy::serve(qintptr handle)
{
    QTcpSocket client;
    if (!client.setSocketDescriptor(handle))
        return;
    const QByteArray request = readMessage(client);
    if (!request.isEmpty())
        treat(client, request);
    if (client.state() == QAbstractSocket::ConnectedState) {
        client.disconnectFromHost();
        if (client.state() != QAbstractSocket::UnconnectedState)
            client.waitForDisconnected(1'000);
    }
}

void HostileProxy::treat(QTcpSocket& client, const QByteArray& request)
{
    const Deed deed = choose();
    ++m_deeds[deed];
    switch (deed) {
    case Reset:
        client.abort();
        return;
    case CutRequest: {
        QTcpSocket upstream;
        upstream.connectToHost(QHostAddress(QHostAddress::LocalHost), m_upstream);
        if (upstream.waitForConnected(1'000))
            writeAll(upstream, request.left(request.size() * 2 / 3));
        upstream.abort();
        client.abort();
        return;
    }
    case Refused:
        writeAll(client, refusal(roll(4), request.size() > largeBody));
        return;
    case Replayed:
        ask(keptOne());
        break;
    case Doubled:
        ask(request);
        break;
    default:
        break;
    }
    keep(request);
    answerFor(client, request, deed);
}

void HostileProxy::answerFor(QTcpSocket& client, const QByteArray& request, Deed deed)
{
    const QByteArray answer = ask(request);
    if (answer.isEmpty())
        ++m_deeds[Unreachable];
    if (answer.isEmpty() || deed == LostAnswer) {
        client.abort();
        return;
    }
    if (deed == CutAnswer) {
        writeAll(client, answer.left(answer.size() / 2));
        client.abort();
        return;
    }
    writeAll(client, answer);
}

QByteArray HostileProxy::ask(const QByteArray& request)
{
    if (request.isEmpty())
        return {};
    QTcpSocket upstream;
    upstream.connectToHost(QHostAddress(QHostAddress::LocalHost), m_upstream);
    if (!upstream.waitForConnected(1'000))
        return {};
    writeAll(upstream, request);
    return readMessage(upstream);
}

HostileProxy::Deed HostileProxy::choose()
{
    const std::lock_guard lock(m_mutex);
    if (m_dice.below(100) >= m_percent)
        return Passed;
    return static_cast<Deed>(m_dice.between(Reset, Refused));
}

qint64 HostileProxy::roll(qint64 bound)
{
    const std::lock_guard lock(m_mutex);
    return m_dice.below(bound);
}

void HostileProxy::keep(const QByteArray& request)
{
    const std::lock_guard lock(m_mutex);
    if (m_kept.size() < keptRequests)
        m_kept.append(request);
    else
        m_kept[m_dice.below(keptRequests)] = request;
}

QByteArray HostileProxy::keptOne()
{
    const std::lock_guard lock(m_mutex);
    return m_kept.isEmpty() ? QByteArray() : m_kept.at(m_dice.below(m_kept.size()));
}

QString HostileProxy::summary() const
{
    const std::array<const char*, deedCount> names {"passed", "reset", "cut requests", "lost answers", "cut answers",
        "doubled", "replayed", "refused", "server away"};
    QStringList parts;
    for (size_t i = 0; i < names.size(); ++i)
        parts.append(QLatin1String(names[i]) + QLatin1Char(' ') + QString::number(m_deeds[i]));
    return parts.join(QLatin1String(", "));
}

} // namespace tanu::test
