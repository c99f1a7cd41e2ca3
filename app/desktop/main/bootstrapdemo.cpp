#include "app/desktop/main/bootstrapdemo.h"

#include "app/bootstrap/datafolder.h"
#include "app/bootstrap/installation.h"
#include "app/demo/demoaccounts.h"
#include "app/demo/demoinstallation.h"
#include "app/demo/operatorside.h"
#include "core/base/wholefile.h"
#include "core/exchange/networktransport.h"

#include <QtCore/QDir>
#include <QtCore/QFile>

namespace tanu::desktop {

namespace {

constexpr const char* recoveryKeyFile = "recovery-key.txt";

/// Lets a long making end between two exchanges and two cases: everything asks the transport or tells a case.
class StoppableTransport final : public Transport {
public:
    StoppableTransport(const QString& address, IsStopped isStopped)
        : m_network(QUrl(address))
        , m_isStopped(std::move(isStopped))
    {
    }

    Result<HttpReply> send(const HttpRequest& request, const IsStopped&) override
    {
        return m_network.send(request, m_isStopped);
    }

private:
    NetworkTransport m_network;
    IsStopped m_isStopped;
};

} // namespace

DemoFolder::DemoFolder(QString data)
    : m_data(std::move(data))
{
}

DemoFolder::~DemoFolder() = default;

QString DemoFolder::serverData() const
{
    return QDir(m_data).filePath(QStringLiteral("server"));
}

bool DemoFolder::isThere() const
{
    return QFile::exists(datafolder::databasePath(m_data));
}

bool DemoFolder::isServerThere() const
{
    return QDir(serverData()).exists();
}

Result<void> DemoFolder::prepare()
{
    if (!QDir().mkpath(serverData()))
        return Error {ErrorKind::FileUnwritable, {serverData()}, {}};
    auto server = demo::OperatorSide::start(serverData());
    if (!server)
        return server.error();
    m_server = *std::move(server);
    return {};
}

QString DemoFolder::startServer()
{
    if (!m_server && !prepare())
        return {};
    return m_server->address();
}

Result<void> DemoFolder::build(const IsStopped& isStopped, const std::function<void(int)>& told)
{
    const Result<void> filled = fill(isStopped, told);
    if (filled)
        return filled;
    QDir data(m_data);
    for (const char* name : {"center.sqlite", "center.sqlite-wal", "center.sqlite-shm", "demo", recoveryKeyFile})
        data.remove(QString::fromLatin1(name));
    QDir(data.filePath(QStringLiteral("keys"))).removeRecursively();
    return isStopped() ? Error {ErrorKind::Cancelled, {}, {}} : filled.error();
}

Result<void> DemoFolder::fill(const IsStopped& isStopped, const std::function<void(int)>& told)
{
    const auto installation = Installation::open(m_data, {Installation::Kind::Demo});
    if (!installation)
        return installation.error();
    const QDateTime now = SystemClock().now();
    ManualClock clock(now);
    Desk desk = (*installation)->desk(clock, Installation::firstActor());
    StoppableTransport transport(m_server->address(), isStopped);
    const auto cases = demo::DemoInstallation(desk, clock, now)
                           .build(
                               transport, m_server->address(),
                               [this](const Center& center) {
                                   return demo::OperatorSide::enrolmentCode(serverData(), center);
                               },
                               told);
    if (!cases)
        return cases.error();
    const auto staff = demo::findDemoStaff(desk);
    if (!staff)
        return staff.error();
    const auto key = demo::newRecoveryKey((*installation)->desk(clock, staff->administrator));
    if (!key)
        return key.error();
    return writeWholeFile(QDir(m_data).filePath(QString::fromLatin1(recoveryKeyFile)), key->toLatin1() + '\n');
}

} // namespace tanu::desktop
