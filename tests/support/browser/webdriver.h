#pragma once

#include <QtCore/QJsonObject>
#include <QtCore/QProcess>
#include <QtNetwork/QNetworkAccessManager>

namespace tanu {

/// chromedriver on a free loopback port, and its JSON over HTTP (W3C WebDriver). Ends with the object.
class WebDriver {
public:
    ~WebDriver();

    /// Empty, or why it does not run.
    [[nodiscard]] QString start();

    struct Answer {
        QJsonValue value;
        QString trouble; ///< empty: it was done
    };
    /// `method` is GET, POST or DELETE.
    [[nodiscard]] Answer ask(const QByteArray& method, const QString& path, const QJsonObject& body);

private:
    QProcess m_process;
    QNetworkAccessManager m_network;
    QString m_address;
};

} // namespace tanu
