#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "server/serveroptions.h"

#include <memory>

namespace tanu::server {

/// A running server, in a thread of its own with its own connection to the database. Tests start it in
/// process.
///
/// - Stops when it goes: requests that were taken are answered first, what was acknowledged is on the disk
/// (P13.1).
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

private:
    struct Parts;

    explicit ServerApplication(std::unique_ptr<Parts> parts);

    std::unique_ptr<Parts> m_parts;
    quint16 m_port = 0;
    QString m_address;
};

} // namespace tanu::server
