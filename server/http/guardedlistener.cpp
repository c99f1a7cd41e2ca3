#include "server/http/guardedlistener.h"

#include "server/http/connectionwatch.h"

#include <algorithm>

namespace tanu::server {

namespace {

constexpr int lookEvery = 500;

} // namespace

GuardedListener::GuardedListener(const RequestLimits& limits)
    : m_limits(limits)
{
    connect(&m_clock, &QTimer::timeout, this, [this] {
        const QSet<ConnectionWatch*> now = m_watches;
        for (ConnectionWatch* watch : now)
            watch->lookAtTheClock();
    });
    m_clock.start(lookEvery);
}

// The sockets are children and their watches give room back: they must go while there is a room.
GuardedListener::~GuardedListener()
{
    const QSet<ConnectionWatch*> now = m_watches;
    for (ConnectionWatch* watch : now)
        delete watch;
}

int GuardedListener::openConnections() const
{
    return static_cast<int>(std::count_if(
        m_watches.cbegin(), m_watches.cend(), [](const ConnectionWatch* watch) { return watch->isOpen(); }));
}

void GuardedListener::leave()
{
    close();
    const QSet<ConnectionWatch*> now = m_watches;
    for (ConnectionWatch* watch : now)
        watch->leave();
}

void GuardedListener::incomingConnection(qintptr handle)
{
    auto* socket = new QTcpSocket(this);
    if (!socket->setSocketDescriptor(handle) || m_watches.size() >= greatestNumber) {
        socket->abort();
        delete socket;
        return;
    }
    auto* watch = new ConnectionWatch(socket, m_limits, m_room);
    m_watches.insert(watch);
    connect(socket, &QTcpSocket::disconnected, this, &GuardedListener::tellIfEmpty);
    connect(watch, &QObject::destroyed, this, [this, watch] {
        m_watches.remove(watch);
        tellIfEmpty();
    });
    addPendingConnection(socket);
}

// A socket that has ended may stand for long: what deletes it later waits for the loop in which it was told to.
void GuardedListener::tellIfEmpty()
{
    if (openConnections() == 0)
        Q_EMIT emptied();
}

} // namespace tanu::server
