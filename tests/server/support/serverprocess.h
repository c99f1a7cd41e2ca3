#pragma once

#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>

namespace tanu::server {

/// The real program `tanu-server serve` in a process and a folder of its own.
class ServerProcess {
public:
    ServerProcess();
    ~ServerProcess();
    ServerProcess(const ServerProcess&) = delete;
    ServerProcess& operator=(const ServerProcess&) = delete;

    /// Registers a center before the start; its code.
    [[nodiscard]] QString addCenter(const QString& number, int blockSize = 1000) const;

    /// Returns when it listens; false if it does not.
    bool start(const QStringList& more = {}, const QStringList& environment = {});
    /// SIGTERM.
    void askToStop() { m_process.terminate(); }
    /// The exit code; -1 if it does not end within the time or not by itself.
    [[nodiscard]] int codeWithin(int milliseconds);

    [[nodiscard]] QString address() const { return m_address; }
    [[nodiscard]] quint16 port() const;
    [[nodiscard]] QString data() const { return m_folder.filePath(QStringLiteral("data")); }
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] qint64 id() const { return m_process.processId(); }
    /// What it wrote to standard error so far.
    [[nodiscard]] QByteArray log() const;
    /// The most memory it ever had, in bytes.
    [[nodiscard]] qint64 peakMemory() const;

private:
    QTemporaryDir m_folder;
    QProcess m_process;
    QString m_address;
};

} // namespace tanu::server
