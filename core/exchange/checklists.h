#pragma once

#include "core/database/connection.h"
#include "core/wire/keylist.h"
#include "core/wire/statuslist.h"

#include <optional>

namespace tanu {

/// What the last synchronization brought for the check offline (exchange.md 27).
struct CheckLists {
    KeyList keys;
    std::optional<StatusList> status; ///< of the own center; nothing before the first synchronization
};

/// The stored lists, verified with the pinned key of the server.
/// Errors: NotEnrolled without a server or before the first synchronization, SignatureWrong, AnswerMalformed, those of
/// the database.
Result<CheckLists> storedCheckLists(Connection& connection);

} // namespace tanu
