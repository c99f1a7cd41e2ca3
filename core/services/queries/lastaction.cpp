#include "core/services/queries/lastaction.h"

#include "core/security/journal.h"

namespace tanu {

Result<std::optional<QDateTime>> lastActionAt(Connection& connection)
{
    const auto entries = Journal(connection).latest(1);
    if (!entries)
        return entries.error();
    return entries->empty() ? std::optional<QDateTime>() : std::optional(entries->front().note.at);
}

} // namespace tanu
