#include "tests/ordeal/support/serverprocess.h"

#include "core/base/clock.h"
#include "server/actions/enrolmentcodes.h"
#include "server/serverstore.h"
#include "tests/server/support/testserver.h"
#include "tests/support/testcenter.h"

namespace tanu::test {

namespace {

constexpr int longestStart = 120'000; ///< ms, on a machine that has much else to do

} // namespace

ServerProcess::ServerProcess(QString program)
    : m_program(std::move(program))
{
    start();
}

ServerProcess::~ServerProcess()
{
    kill();
}

void ServerProcess::start()
{
    m_process = std::make_unique<QProcess>();
    m_process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process->start(m_program,
        {QStringLiteral("serve"), QStringLiteral("--data"), data(), QStringLiteral("--listen"), QStringLiteral("127.0.0.1:0"),
            QStringLiteral("--web-assets"), server::webAssetsFor(m_folder.path())});
    QByteArray said;
    while (!said.contains('\n') && m_process->waitForReadyRead(longestStart))
        said += m_process->readAllStandardOutput();
    m_port = said.trimmed().mid(said.trimmed().lastIndexOf(':') + 1).toUShort();
    if (m_port == 0)
        qFatal("the server does not start: %s", said.constData());
}

void ServerProcess::kill()
{
    if (m_process == nullptr)
        return;
    m_process->kill();
    m_process->waitForFinished();
    m_process.reset();
}

QString ServerProcess::addCenter(const QString& number) const
{
    const SystemClock clock;
    const auto store = need(server::ServerStore::open(data(), clock));
    const server::FakeCenter sample(number, {});
    const Center& center = sample.center();
    return need(server::addCenter(store.desk(clock),
        {center.number, center.name, center.bin, QStringLiteral("71"),
            {center.accreditedFrom, QDate(2099, 12, 31), std::nullopt}, 100'000}));
}

} // namespace tanu::test
