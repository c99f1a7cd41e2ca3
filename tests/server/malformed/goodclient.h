#pragma once

#include <QtCore/QThread>

#include <atomic>
#include <vector>

namespace tanu::server {

/// Somebody who reads a page again and again over one connection through the proxy, in a thread of its own, until it is
/// told to stop.
class GoodClient final : public QThread {
public:
    explicit GoodClient(quint16 tlsPort)
        : m_port(tlsPort)
    {
    }
    ~GoodClient() override;

    /// Milliseconds of every answer since the last call. Answers that were none of 200 are counted as a minute.
    [[nodiscard]] std::vector<double> stopAndTell();
    /// How often it has asked so far; to be asked from any thread.
    [[nodiscard]] int answers() const { return m_answers; }

protected:
    void run() override;

private:
    quint16 m_port;
    std::atomic<bool> m_isStopping = false;
    std::atomic<int> m_answers = 0;
    std::vector<double> m_milliseconds;
};

/// The value that 99 of 100 do not exceed.
double percentile99(std::vector<double> samples);

} // namespace tanu::server
