#include "goodclient.h"

#include "tests/server/support/nginxprocess.h"
#include "tests/support/patience.h"

#include <QtCore/QElapsedTimer>

#include <algorithm>

namespace tanu::server {

using test::patience;

namespace {

constexpr int pauseMs = 30;
constexpr double notAnswered = 60'000;
constexpr size_t requestsOnOneConnection = 900; // the proxy ends it after 1,000

/// Whether one request over this connection was answered with 200.
bool ask(QSslSocket& socket)
{
    socket.write(QByteArray("GET /?lang=kk HTTP/1.1\r\nHost: ") + NginxProcess::host + "\r\n\r\n");
    QByteArray answer;
    while (!isWhole(answer) && socket.waitForReadyRead(patience))
        answer += socket.readAll();
    return answer.startsWith("HTTP/1.1 200");
}

} // namespace

GoodClient::~GoodClient()
{
    m_isStopping = true;
    wait();
}

void GoodClient::run()
{
    std::unique_ptr<QSslSocket> socket;
    while (!m_isStopping) {
        if (m_milliseconds.size() % requestsOnOneConnection == 0) {
            socket = tlsFrom(QStringLiteral("127.0.0.250"), m_port);
            if (socket == nullptr || !socket->waitForEncrypted(patience))
                return;
        }
        QElapsedTimer timer;
        timer.start();
        const bool isAnswered = ask(*socket);
        m_milliseconds.push_back(isAnswered ? static_cast<double>(timer.nsecsElapsed()) / 1e6 : notAnswered);
        ++m_answers;
        socket->waitForReadyRead(pauseMs); // nothing comes: a pause
    }
}

std::vector<double> GoodClient::stopAndTell()
{
    m_isStopping = true;
    wait();
    return m_milliseconds;
}

double percentile99(std::vector<double> samples)
{
    if (samples.empty())
        return notAnswered;
    const auto place = samples.begin() + static_cast<std::ptrdiff_t>(samples.size() * 99 / 100);
    std::nth_element(samples.begin(), place, samples.end());
    return *place;
}

} // namespace tanu::server
