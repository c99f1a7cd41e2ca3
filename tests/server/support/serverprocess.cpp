#include "serverprocess.h"

#include "server/serverstore.h"
#include "testserver.h"
#include "tests/support/patience.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QUrl>

namespace tanu::server {

using test::patience;

ServerProcess::ServerProcess()
{
    m_process.setStandardErrorFile(m_folder.filePath(QStringLiteral("log")));
}

ServerProcess::~ServerProcess()
{
    m_process.kill();
    m_process.waitForFinished(patience);
}

QString ServerProcess::addCenter(const QString& number, int blockSize) const
{
    const SystemClock clock;
    const auto store = ServerStore::open(data(), clock);
    if (!store)
        return {};
    const FakeCenter sample(number, {});
    const Center& center = sample.center();
    const auto code = server::addCenter(store->desk(clock),
        {center.number, center.name, center.bin, {},
            {center.accreditedFrom, center.accreditedUntil, std::nullopt}, blockSize});
    return code ? *code : QString();
}

bool ServerProcess::start(const QStringList& more, const QStringList& environment)
{
    m_process.setEnvironment(
        QStringList{QStringLiteral("LC_ALL=C.UTF-8"), QStringLiteral("PATH=/usr/bin:/bin")} + environment);
    m_process.start(QStringLiteral(TANU_BINARY_DIR "/tanu-server"),
        QStringList{QStringLiteral("serve"), QStringLiteral("--data"), data(), QStringLiteral("--listen"),
            QStringLiteral("127.0.0.1:0"), QStringLiteral("--web-assets"), webAssetsFor(m_folder.path())}
            + more);
    while (!m_process.canReadLine() && m_process.waitForReadyRead(patience)) { }
    const QByteArray line = m_process.readLine().trimmed();
    if (!line.startsWith("listening "))
        return false;
    m_address = QString::fromLatin1(line.mid(10));
    return true;
}

int ServerProcess::codeWithin(int milliseconds)
{
    const bool hasEnded = m_process.state() == QProcess::NotRunning || m_process.waitForFinished(milliseconds);
    return hasEnded && m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
}

quint16 ServerProcess::port() const
{
    return static_cast<quint16>(QUrl(m_address).port());
}

QByteArray ServerProcess::log() const
{
    QFile file(m_folder.filePath(QStringLiteral("log")));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

qint64 ServerProcess::peakMemory() const
{
    QFile file(QStringLiteral("/proc/%1/status").arg(id()));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    static const QRegularExpression peak(QStringLiteral("VmHWM:\\s*(\\d+) kB"));
    return peak.match(QString::fromLatin1(file.readAll())).captured(1).toLongLong() * 1024;
}

} // namespace tanu::server
