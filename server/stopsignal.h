#pragma once

#include <QtCore/QObject>

#include <memory>

class QSocketNotifier;

namespace tanu::server {

/// SIGINT and SIGTERM as a Qt signal, so that a server can finish what it has taken (P13.1). One at a time.
/// SIGXFSZ and SIGPIPE are ignored: the write that meets them reports the error instead.
class StopSignal final : public QObject {
    Q_OBJECT

public:
    StopSignal();
    ~StopSignal() override;

Q_SIGNALS:
    void received();

private:
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace tanu::server
