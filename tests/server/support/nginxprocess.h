#pragma once

#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>
#include <QtNetwork/QSslSocket>

#include <memory>

namespace tanu::server {

/// The real nginx with the configuration that is shipped, on free ports of loopback, with a certificate made here.
class NginxProcess {
public:
    /// As the shipped file names it.
    static constexpr const char* host = "tanu.example.kz";

    NginxProcess() = default;
    ~NginxProcess();
    NginxProcess(const NginxProcess&) = delete;
    NginxProcess& operator=(const NginxProcess&) = delete;

    /// Puts it before these ports; `changes` are further replacements in the shipped file. The reason if it does not
    /// start, empty if it does.
    QString start(const QList<quint16>& upstream, const QList<std::pair<QString, QString>>& changes = {});

    [[nodiscard]] quint16 tlsPort() const { return m_tlsPort; }
    [[nodiscard]] quint16 plainPort() const { return m_plainPort; }
    [[nodiscard]] QString certificate() const { return m_folder.filePath(QStringLiteral("cert.pem")); }
    /// Everything that it wrote to its logs.
    [[nodiscard]] QByteArray logs() const;

private:
    [[nodiscard]] QString makeCertificate() const;
    [[nodiscard]] QString configurationFor(
        const QList<quint16>& upstream, const QList<std::pair<QString, QString>>& changes, QString& wrong) const;

    QTemporaryDir m_folder;
    QProcess m_process;
    quint16 m_tlsPort = 0;
    quint16 m_plainPort = 0;
};

/// A connected descriptor from this address of loopback to a port of 127.0.0.1, or -1: who the client is, is what
/// limits count.
int connectedFrom(const QString& address, quint16 port);

/// A connection over TLS as the named host; encryption may still be under way.
std::unique_ptr<QSslSocket> tlsFrom(const QString& address, quint16 port);

/// An answer with its whole body, as far as it says how long that is.
bool isWhole(const QByteArray& answer);

/// Sends it over TLS and reads until the first answer is whole or the connection ends; not for HEAD.
QByteArray overTls(quint16 port, const QByteArray& request, const QString& from = QStringLiteral("127.0.0.1"));

} // namespace tanu::server
