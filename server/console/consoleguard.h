#pragma once

#include "server/actions/console/operatorsessions.h"
#include "server/console/routes/consolerouter.h"

namespace tanu::server {

/// Stands before every page of the console.
///
/// - Only over TLS, as the proxy says in `X-Forwarded-Proto`; without it only from this machine to this machine, where
///   the cookie cannot be `Secure` and the page says so.
/// - Whoever comes gets an id of 256 random bits in a cookie that no script and no other site can use; signing in gives
///   a new one.
/// - A POST must come from a page of this server (`Origin`) and bring the token of its session.
/// - Then the table decides (consoleroutes.h): who has not signed in is led to the sign-in, who has not settled to the
///   password or the codes, who lacks the right is refused.
class ConsoleGuard {
public:
    ConsoleGuard(const ServerContext& context, const SiteText& text);

    [[nodiscard]] HttpResponse handle(const HttpRequest& request, const ConsoleRouter::Entry& entry,
        const QStringList& arguments) const;

    /// For addresses that nobody has, and for the wrong method.
    [[nodiscard]] HttpResponse refuse(const HttpRequest& request, int status) const;

private:
    /// Without the account: what can be said while the database is away.
    [[nodiscard]] ConsoleRequest read(const HttpRequest& request, const QStringList& arguments) const;
    Result<void> recognise(ConsoleRequest& request) const;
    [[nodiscard]] HttpResponse let(const ConsoleRequest& request, const ConsoleRouter::Entry& entry) const;

    const ServerContext& m_context;
    const SiteText& m_text;
    OperatorSessions m_sessions;
};

} // namespace tanu::server
