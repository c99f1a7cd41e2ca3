#include "core/services/journal/checkjournal.h"

#include "core/database/transaction.h"
#include "core/services/deed.h"
#include "core/services/journal/journalreceipts.h"

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
    return inTransaction(m_desk.connection, [&]() -> Result<JournalState> {
        const auto receipt = JournalReceipts(m_desk.connection).last();
        if (!receipt)
            return receipt.error();
        const auto kept = receipt->has_value() ? std::optional((*receipt)->kept) : std::nullopt;
        return Journal(m_desk.connection).verify(known ? known : kept, progress);
    }, Transaction::Kind::Read);
}

} // namespace tanu
