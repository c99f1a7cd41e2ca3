#pragma once

#include "server/console/routes/consolerouter.h"
#include "server/context/servercontext.h"
#include "server/http/ratelimit.h"

namespace tanu::server {

/// `GET` and `POST /console/sign-in`: login, password and one-time code, asked at once.
///
/// - An address may try ten times, then once in six seconds; all together sixty times, then twice a second, because
///   every trial costs the server a password.
class SignInPage {
public:
    explicit SignInPage(const ServerContext& context);

    void addTo(ConsoleRouter& router);

private:
    [[nodiscard]] HttpResponse show(const ConsoleRequest& request) const;
    [[nodiscard]] HttpResponse take(const ConsoleRequest& request);
    [[nodiscard]] HttpResponse form(const ConsoleRequest& request, const QString& problem, int status) const;
    [[nodiscard]] HttpResponse tooMany(const ConsoleRequest& request, int seconds) const;

    const ServerContext& m_context;
    RateLimit m_byAddress {10, 6.0};
    RateLimit m_together {60, 0.5};
};

} // namespace tanu::server
