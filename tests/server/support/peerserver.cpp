#include "peerserver.h"

#include "tests/support/patience.h"

namespace tanu::server {

using test::patience;

PeerServer::PeerServer(const QString& data, const QString& database, const QString& webAssets)
{
    QStringList words{QStringLiteral("serve"), QStringLiteral("--data"), data, QStringLiteral("--listen"),
        QStringLiteral("127.0.0.1:0"), QStringLiteral("--web-assets"), webAssets};
    if (!database.isEmpty())
        words += {QStringLiteral("--database"), database};
    m_process.start(QStringLiteral(TANU_BINARY_DIR "/tanu-server"), words);
}

bool PeerServer::listens()
{
    while (m_address.isEmpty() && m_process.waitForReadyRead(patience)) {
        const QString line = QString::fromUtf8(m_process.readLine()).trimmed();
        if (line.startsWith(QLatin1String("listening ")))
            m_address = line.section(QLatin1Char(' '), 1);
    }
    return !m_address.isEmpty();
}

PeerServer::~PeerServer()
{
    m_process.terminate();
    m_process.waitForFinished(patience);
}

void PeerServer::kill()
{
    m_process.kill();
    m_process.waitForFinished(patience);
}

} // namespace tanu::server
