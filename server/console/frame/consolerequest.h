#pragma once

#include "server/console/frame/say.h"
#include "server/http/postedform.h"
#include "server/operators/operator.h"
#include "server/operators/rights.h"

#include <QtCore/QStringList>

namespace tanu::server {

/// A request that the guard let through: who asks, in which language, under which session.
struct ConsoleRequest {
    const HttpRequest& http;
    Say say;
    QStringList arguments; ///< of the route's pattern
    PostedForm form; ///< empty unless it was posted
    QByteArray session; ///< id of the session, or of the visit of somebody who has not signed in
    QByteArray formToken; ///< must come back with every form
    bool isSecure = true; ///< over TLS; otherwise on this machine only
    std::optional<Operator> account; ///< nobody on the sign-in page

    [[nodiscard]] const ActingOperator& who() const
    {
        Q_ASSERT(account.has_value());
        return account->acting;
    }
    [[nodiscard]] bool may(Right right) const { return account && isGranted(account->acting.role, right); }

    /// The address with the reader's language in it.
    [[nodiscard]] QString link(const QString& path) const
    {
        const QLatin1Char join(path.contains(QLatin1Char('?')) ? '&' : '?');
        return path + join + QLatin1String("lang=") + codeOf(say.language());
    }
    [[nodiscard]] QString parameter(const char* name) const { return http.parameter(QLatin1String(name)).trimmed(); }
    [[nodiscard]] QString field(const char* name) const { return form.field(QLatin1String(name)).trimmed(); }
};

} // namespace tanu::server
