#pragma once

#include <QtCore/QProcess>
#include <QtCore/QString>

namespace tanu::server {

/// The real `tanu-server serve` as one process of several on one folder and one database, on a free port.
class PeerServer {
public:
    /// Starts it and does not wait.
    PeerServer(const QString& data, const QString& database, const QString& webAssets);
    ~PeerServer();
    Q_DISABLE_COPY_MOVE(PeerServer)

    /// Waits until it listens; false if it ended instead.
    bool listens();
    /// `http://127.0.0.1:PORT`, once it listens.
    [[nodiscard]] const QString& address() const { return m_address; }
    /// What it wrote to standard error.
    [[nodiscard]] QString complaints() { return QString::fromUtf8(m_process.readAllStandardError()); }
    [[nodiscard]] qint64 processId() const { return m_process.processId(); }
    /// As by a power cut: it gets no time for anything.
    void kill();

private:
    QProcess m_process;
    QString m_address;
};

} // namespace tanu::server
