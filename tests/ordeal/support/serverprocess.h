#pragma once

#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>

#include <memory>

namespace tanu::test {

/// The real `tanu-server` as a program of its own, that can be killed and started again on the same data.
class ServerProcess {
public:
    /// `program` is the path of `tanu-server`; started at once.
    explicit ServerProcess(QString program);
    ~ServerProcess();
    Q_DISABLE_COPY_MOVE(ServerProcess)

    /// Ends the test program if it does not come up.
    void start();
    /// SIGKILL: nothing is finished, nothing is closed.
    void kill();

    /// Registers a center and gives its code.
    [[nodiscard]] QString addCenter(const QString& number) const;

    [[nodiscard]] quint16 port() const { return m_port; } ///< of the present start
    [[nodiscard]] QString data() const { return m_folder.filePath(QStringLiteral("data")); }

private:
    QString m_program;
    QTemporaryDir m_folder;
    std::unique_ptr<QProcess> m_process;
    quint16 m_port = 0;
};

} // namespace tanu::test
