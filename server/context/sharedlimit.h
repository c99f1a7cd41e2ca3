#pragma once

#include "server/context/servercontext.h"
#include "server/http/ratelimit.h"

namespace tanu::server {

/// A limit on tries of what somebody may guess: passwords, one-time codes, codes of enrolment.
///
/// - As RateLimit, but in the database: all processes of the server count together, and a restart forgets nothing.
/// - A try that is let through costs a write, one that is refused none.
class SharedLimit {
public:
    /// `name` keeps it apart from the other limits. The context must outlive it.
    SharedLimit(const ServerContext& context, const char* name, const RateRule& rule);

    /// The seconds to wait (at least 1) if there is no token; 0 if one was taken. Errors: those of the database.
    [[nodiscard]] Result<int> take(const QString& client) const;

private:
    const ServerContext& m_context;
    QString m_name;
    RateRule m_rule;
};

} // namespace tanu::server
