#pragma once

#include "core/wire/hello.h"
#include "server/handlers/refusals.h"
#include "server/http/router.h"
#include "server/context/sharedlimit.h"
#include "server/storage/devicetable.h"

namespace tanu::server {

/// `POST /api/v1/hello` with a HelloRequest, `GET /api/v1/hello[?protocol=n]`: who the server is (exchange.md 7), and to
/// an installation whose greeting is signed, where its batches stand (14). `POST /api/v1/enrol` with a signed
/// EnrolmentRequest (exchange.md 6).
///
/// - An address may try twenty codes, then one in six seconds.
class EnrolmentHandler {
public:
    EnrolmentHandler(const ServerContext& context, const Refusals& refusals);

    void addTo(Router& router);

private:
    [[nodiscard]] HttpResponse askHello(const HttpRequest& request) const;
    [[nodiscard]] HttpResponse postHello(const HttpRequest& request) const;
    [[nodiscard]] HttpResponse hello(int protocol, const std::optional<DeviceStanding>& standing) const;
    [[nodiscard]] Result<DeviceStanding> standingOf(const Device& device) const;
    [[nodiscard]] HttpResponse enrol(const HttpRequest& request) const;

    const ServerContext& m_context;
    const Refusals& m_refusals;
    SharedLimit m_limit;
};

} // namespace tanu::server
