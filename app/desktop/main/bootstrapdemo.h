#pragma once

#include "core/exchange/transport.h"

#include <functional>
#include <memory>

namespace tanu::demo {

class OperatorSide;

} // namespace tanu::demo

namespace tanu::desktop {

/// The folder of a demo center with the operator's server in it: `center.sqlite`, `keys`, `server/`, and
/// `recovery-key.txt`: nobody prints a key for a demo, and its backups shall open too.
///
/// - Made whole or not at all: what a stopped or failed making left is removed.
class DemoFolder final {
public:
    explicit DemoFolder(QString data);
    ~DemoFolder();
    DemoFolder(const DemoFolder&) = delete;
    DemoFolder& operator=(const DemoFolder&) = delete;

    [[nodiscard]] bool isThere() const;
    [[nodiscard]] bool isServerThere() const;

    /// Starts the server for the making, in the thread of the window. Errors: FileUnwritable, those of OperatorSide.
    Result<void> prepare();

    /// In a worker thread, after `prepare`. `told` gets the number of cases made so far.
    /// Errors: Cancelled, those of DemoInstallation.
    Result<void> build(const IsStopped& isStopped, const std::function<void(int)>& told);

    /// The address of the server, started if it does not run yet; empty if it does not start.
    [[nodiscard]] QString startServer();

private:
    Result<void> fill(const IsStopped& isStopped, const std::function<void(int)>& told);
    [[nodiscard]] QString serverData() const;

    QString m_data;
    std::unique_ptr<demo::OperatorSide> m_server;
};

} // namespace tanu::desktop
