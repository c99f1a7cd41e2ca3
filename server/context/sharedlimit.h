#pragma once

#include "server/context/servercontext.h"
#include "server/http/ratelimit.h"

#include <vector>

namespace tanu::server {

/// A bucket of tokens in the database, under a name of its own.
struct SharedBucket {
    QString name; ///< the limit, and whose bucket of it
    RateRule rule;
};

/// Takes a token of each bucket, or of none: the seconds to wait (at least 1) for the first that has none; 0 if all were taken.
/// What is let through costs a write for each, what is refused none. In the caller's transaction. Errors: those of the database.
[[nodiscard]] Result<int> takeOfEach(Connection& connection, const std::vector<SharedBucket>& buckets, const QDateTime& now);

/// A limit on tries of what somebody may guess: passwords, one-time codes, codes of enrolment.
///
/// - As RateLimit, but in the database: all processes of the server count together, and a restart forgets nothing.
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
