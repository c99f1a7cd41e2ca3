#include "server/serverapplication.h"

#include "server/context/limits.h"
#include "server/httpadapter.h"
#include "server/servercore.h"

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

    Result<void> open(const ServerOptions& options, const Clock& clock);
    void close();
};

Result<void> ServerApplication::Parts::open(const ServerOptions& options, const Clock& clock)
{
    auto opened = ServerCore::open(options, clock);
    if (!opened)
        return opened.error();
    core = *std::move(opened);
    RequestLimits limits;
    limits.body = greatestBody;
    auto listening = HttpAdapter::listen(options.address, options.port, limits,
        [this](const HttpRequest& request) { return core->handle(request); });
    if (!listening)
        return listening.error();
    adapter = *std::move(listening);
    if (options.host.isEmpty())
        core->setHost(hostAndPort(options.address, adapter->port()));
    return {};
}

void ServerApplication::Parts::close()
{
    adapter.reset();
    core.reset();
    delete inside;
    inside = nullptr;
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
    const Clock& time = clock == nullptr ? view->systemClock : *clock;
    view->inside = new QObject;
    view->inside->moveToThread(&view->thread);
    view->thread.start();
    std::unique_ptr<ServerApplication> application(new ServerApplication(std::move(parts)));

    Result<void> opened;
    QMetaObject::invokeMethod(
        view->inside, [&] { opened = view->open(options, time); }, Qt::BlockingQueuedConnection);
    if (!opened)
        return opened.error();
    application->m_port = view->adapter->port();
    application->m_address = QLatin1String("http://") + hostAndPort(options.address, application->m_port);
    return application;
}

ServerApplication::~ServerApplication()
{
    QMetaObject::invokeMethod(
        m_parts->inside, [this] { m_parts->close(); }, Qt::BlockingQueuedConnection);
    m_parts->thread.quit();
    m_parts->thread.wait();
}

} // namespace tanu::server
