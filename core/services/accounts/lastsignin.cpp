#include "core/services/accounts/lastsignin.h"

#include "core/security/journal.h"
#include "core/services/accounts/accountentries.h"

#include <algorithm>

namespace tanu {

Result<std::optional<QDateTime>> lastSignIn(Connection& connection, const StaffId& staff)
{
    const auto entries = Journal(connection).entriesOf(QStringLiteral("staff"), staff.bytes());
    if (!entries)
        return entries.error();
    const auto last = std::find_if(entries->rbegin(), entries->rend(),
        [](const JournalEntry& entry) { return entry.note.action == QLatin1String(signInEntry); });
    return last == entries->rend() ? std::optional<QDateTime>() : std::optional(last->note.at);
}

} // namespace tanu
