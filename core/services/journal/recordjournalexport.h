#pragma once

#include "core/services/desk.h"
#include "core/services/journal/journalwanted.h"

namespace tanu {

/// Notes in the journal that somebody takes entries of it out of the program (S1, exchange.md 30); to be run before the
/// file is written: no entry, no file. `file` is its name without the folder.
/// Errors: RoleNotAllowed, FieldEmpty{"file"}, those of the database.
class RecordJournalExport {
public:
    explicit RecordJournalExport(Desk& desk);

    Result<void> run(const QString& file, const JournalWanted& wanted);

private:
    Desk& m_desk;
};

} // namespace tanu
