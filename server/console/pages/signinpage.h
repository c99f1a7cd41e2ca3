#pragma once

#include "server/console/pages/signingate.h"
#include "server/console/routes/consolerouter.h"
#include "server/context/servercontext.h"

namespace tanu::server {

/// `GET` and `POST /console/sign-in`: login, password and one-time code, asked at once.
/// How often: SignInGate.
class SignInPage {
public:
    explicit SignInPage(const ServerContext& context);

    void addTo(ConsoleRouter& router);

private:
    [[nodiscard]] HttpResponse show(const ConsoleRequest& request) const;
    [[nodiscard]] HttpResponse take(const ConsoleRequest& request) const;
    [[nodiscard]] HttpResponse form(const ConsoleRequest& request, const QString& problem, int status) const;
    [[nodiscard]] HttpResponse tooMany(const ConsoleRequest& request, int seconds) const;

    const ServerContext& m_context;
    SignInGate m_gate;
};

} // namespace tanu::server
