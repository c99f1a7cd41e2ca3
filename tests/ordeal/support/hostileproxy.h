#pragma once

#include "tests/ordeal/support/ordeal.h"

#include <QtCore/QByteArrayList>
#include <QtNetwork/QTcpServer>

#include <array>
#include <atomic>
#include <condition_variable>
#include <mutex>

class QTcpSocket;

namespace tanu::test {

/// What lies between a center and its server on a bad day: every connection is treated by chance.
///
/// - Requests are dropped before or in the middle, answers are lost, requests arrive twice, or again much later and out of
///   order; statuses come that the server never said: 413, 429, 500, 502.
/// - The server behind it may be killed and come back under another port.
class HostileProxy final : public QTcpServer {
    Q_OBJECT

public:
    enum Deed { Passed, Reset, CutRequest, LostAnswer, CutAnswer, Doubled, Replayed, Refused, Unreachable, deedCount };

    /// Of a hundred requests so many go wrong.
    HostileProxy(quint32 seed, int percent);
    ~HostileProxy() override;
    Q_DISABLE_COPY_MOVE(HostileProxy)

    void leadTo(quint16 port) { m_upstream = port; }
    [[nodiscard]] QString address() const;
    [[nodiscard]] int count(Deed deed) const { return m_deeds[deed]; }
    /// `passed 812, lost answers 40, ...`
    [[nodiscard]] QString summary() const;
    /// Waits for the connections that are open.
    void finish();

protected:
    void incomingConnection(qintptr handle) override;

private:
    void serve(qintptr handle);
    void treat(QTcpSocket& client, const QByteArray& request);
    void answerFor(QTcpSocket& client, const QByteArray& request, Deed deed);
    /// What the server says; empty if it is not there.
    QByteArray ask(const QByteArray& request);
    [[nodiscard]] Deed choose();
    [[nodiscard]] qint64 roll(qint64 bound);
    void keep(const QByteArray& request);
    [[nodiscard]] QByteArray keptOne();

    std::atomic<quint16> m_upstream {0};
    std::array<std::atomic_int, deedCount> m_deeds {};
    int m_percent;
    std::mutex m_mutex; ///< of all below
    Dice m_dice;
    QByteArrayList m_kept; ///< requests of before, for replays
    std::condition_variable m_changed;
    int m_open = 0;
};

} // namespace tanu::test
