#pragma once

#include "core/base/error.h"
#include "server/http/httpresponse.h"

namespace tanu::server {

/// Codes for machines of what failed inside.
namespace failurecode {
inline constexpr const char* serverFailed = "ServerFailed";
inline constexpr const char* databaseBusy = "DatabaseBusy";
inline constexpr const char* databaseAway = "DatabaseAway";
} // namespace failurecode

/// What the outside is told of something that failed inside (P13.1): whether it passes by itself, and nothing more.
///
/// - The database is away or has too much to do: 503 with `Retry-After`. The same is worth asking again, and the programs
///   of the centers do so by themselves (exchange.md 15).
/// - Everything else is 500.
struct Failure {
    int status = 500;
    const char* code = failurecode::serverFailed;
    int retrySeconds = 0; ///< when it is worth asking again; 0: nobody knows

    /// Tells the log what it was.
    [[nodiscard]] static Failure of(const Error& error);

    /// The answer, with this status and the time to wait.
    [[nodiscard]] HttpResponse on(HttpResponse answer) const;
};

/// Whether it passes by itself.
[[nodiscard]] bool doesPass(ErrorKind kind);

} // namespace tanu::server
