#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "server/serveroptions.h"

#include <functional>
#include <memory>

namespace tanu::server {

/// A running server, in a thread of its own with its own connection to the database. Tests start it in
/// process.
///
/// - Stops when it goes (P13.1): no new connection is taken, requests in work are answered for as long as the options
///   say, then what stands in the database's log is brought into its file. What was acknowledged is on the disk anyway.
class ServerApplication {
public:
    /// Without a clock: that of the machine; a given one must outlive the server.
    /// Errors: those of ServerCore and HttpAdapter.
    [[nodiscard]] static Result<std::unique_ptr<ServerApplication>> start(
        const ServerOptions& options, const Clock* clock = nullptr);
    ~ServerApplication();
    ServerApplication(const ServerApplication&) = delete;
    ServerApplication& operator=(const ServerApplication&) = delete;

    [[nodiscard]] quint16 port() const { return m_port; }
    /// `http://127.0.0.1:PORT`
    [[nodiscard]] QString address() const { return m_address; }

    /// Runs the work in the thread of the server, behind what it does now: whether it still moves shows so.
    void post(std::function<void()> work);

private:
    struct Parts;

    explicit ServerApplication(std::unique_ptr<Parts> parts);

    std::unique_ptr<Parts> m_parts;
    quint16 m_port = 0;
    QString m_address;
};

} // namespace tanu::server
