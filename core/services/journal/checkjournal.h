#pragma once

#include "core/security/journal.h"
#include "core/services/desk.h"

namespace tanu {

/// Walks the whole journal and says whether it is whole, or which entry was touched first (exchange.md 30). Reads only;
/// of a long journal it takes seconds, so it belongs to a worker thread.
///
/// - `known` is a checkpoint that somebody else kept: with it a tail that was cut off or written anew is seen as well.
///   Without one the checkpoint of the server's last receipt takes its place, where there is one.
/// Errors: RoleNotAllowed, Cancelled, those of the database.
class CheckJournal {
public:
    explicit CheckJournal(Desk& desk);

    Result<JournalState> run(
        const std::optional<JournalCheckpoint>& known = std::nullopt, const Journal::Progress& progress = {});

private:
    Desk& m_desk;
};

} // namespace tanu
