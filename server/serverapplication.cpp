#include "server/serverapplication.h"

#include "server/context/limits.h"
#include "server/factkeeper.h"
#include "server/httpadapter.h"
#include "server/servercore.h"
#include "server/storage/restoremark.h"

#include <QtCore/QThread>

namespace tanu::server {

namespace {

QString hostAndPort(const QHostAddress& address, quint16 port)
{
    const QString host = address.toString();
    const bool isV6 = address.protocol() == QAbstractSocket::IPv6Protocol;
    return (isV6 ? QString(QLatin1Char('[') + host + QLatin1Char(']')) : host) + QLatin1Char(':')
        + QString::number(port);
}

} // namespace

struct ServerApplication::Parts {
    SystemClock systemClock;
    QThread thread;
    QObject* inside = nullptr; ///< lives in the thread; work is posted to it
    std::unique_ptr<ServerCore> core;
    std::unique_ptr<HttpAdapter> adapter;
    std::unique_ptr<FactKeeper> facts;
    const Clock* clock = nullptr;
    ServerOptions options;
    QString address; ///< and port

    Result<void> open();
    void close();
    void tell(LogLevel level, const char* event) const;
};

Result<void> ServerApplication::Parts::open()
{
    if (const auto told = restoremark::check(options.data); !told)
        return told;
    auto opened = ServerCore::open(options, *clock);
    if (!opened)
        return opened.error();
    core = *std::move(opened);
    RequestLimits limits;
    limits.body = greatestBody;
    limits.tooLarge = [this](const QByteArray& target) { return core->refuseTooLarge(target); };
    auto listening = HttpAdapter::listen(options.address, options.port, limits,
        [this](const HttpRequest& request) { return core->handle(request); });
    if (!listening)
        return listening.error();
    adapter = *std::move(listening);
    address = hostAndPort(options.address, adapter->port());
    if (options.host.isEmpty())
        core->setHost(address);
    core->setConnectionCount([this] { return adapter->openConnections(); });
    facts = std::make_unique<FactKeeper>(*core, options.countsEvery);
    tell(LogLevel::Info, "started");
    return {};
}

void ServerApplication::Parts::close()
{
    facts.reset();
    if (adapter) {
        tell(LogLevel::Info, "stopping");
        adapter->leave(options.patience);
        const auto settled = core->settle();
        tell(settled ? LogLevel::Info : LogLevel::Error, settled ? "stopped" : "stopped, the log of the database stays");
    }
    adapter.reset();
    core.reset();
    delete inside;
    inside = nullptr;
}

void ServerApplication::Parts::tell(LogLevel level, const char* event) const
{
    if (options.monitoring.log)
        options.monitoring.log(LogLine(clock->now(), level, event)
                                   .add("address", address)
                                   .add("connections", static_cast<qint64>(adapter->openConnections()))
                                   .bytes());
}

ServerApplication::ServerApplication(std::unique_ptr<Parts> parts)
    : m_parts(std::move(parts))
{
}

Result<std::unique_ptr<ServerApplication>> ServerApplication::start(
    const ServerOptions& options, const Clock* clock)
{
    auto parts = std::make_unique<Parts>();
    Parts* view = parts.get();
    view->clock = clock == nullptr ? &view->systemClock : clock;
    view->options = options;
    view->inside = new QObject;
    view->inside->moveToThread(&view->thread);
    view->thread.start();
    std::unique_ptr<ServerApplication> application(new ServerApplication(std::move(parts)));

    Result<void> opened;
    QMetaObject::invokeMethod(
        view->inside, [&] { opened = view->open(); }, Qt::BlockingQueuedConnection);
    if (!opened)
        return opened.error();
    application->m_port = view->adapter->port();
    application->m_address = QLatin1String("http://") + view->address;
    return application;
}

void ServerApplication::post(std::function<void()> work)
{
    QMetaObject::invokeMethod(m_parts->inside, std::move(work), Qt::QueuedConnection);
}

ServerApplication::~ServerApplication()
{
    QMetaObject::invokeMethod(
        m_parts->inside, [this] { m_parts->close(); }, Qt::BlockingQueuedConnection);
    m_parts->thread.quit();
    m_parts->thread.wait();
}

} // namespace tanu::server
