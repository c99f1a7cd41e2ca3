#include "core/services/journal/checkjournal.h"

#include "core/database/transaction.h"
#include "core/services/deed.h"

namespace tanu {

CheckJournal::CheckJournal(Desk& desk)
    : m_desk(desk)
{
}

Result<JournalState> CheckJournal::run(
    const std::optional<JournalCheckpoint>& known, const Journal::Progress& progress)
{
    if (const auto allowed = checkRole(m_desk.actor, Action::ReadJournal); !allowed)
        return allowed.error();
    return inTransaction(
        m_desk.connection, [&] { return Journal(m_desk.connection).verify(known, progress); }, Transaction::Kind::Read);
}

} // namespace tanu
