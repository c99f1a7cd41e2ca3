#pragma once

#include "core/services/desk.h"

namespace tanu {

/// The administrator says after how many minutes without work the desk locks by itself (S1). It counts for this
/// installation, whoever works at it, and stands in the journal.
/// Errors: FieldMalformed{"minutes", given, least, greatest}, RoleNotAllowed, those of the database.
class SaveDeskLock {
public:
    explicit SaveDeskLock(Desk& desk);

    Result<void> run(int minutes);

private:
    Desk& m_desk;
};

/// What was said last; `usualLockMinutes` before anybody did. Errors: RowCorrupt, those of the database.
Result<int> deskLockMinutes(Connection& connection);

} // namespace tanu
