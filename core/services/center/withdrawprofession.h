#pragma once

#include "core/services/deed.h"

namespace tanu {

/// Records that a profession was withdrawn from the register of professions (L15.1): from this day it is not offered,
/// no procedure for it begins, and old files go on naming it.
///
/// - Recording another day replaces the one before.
/// Errors: FieldMalformed{"withdrawnon", date} for no date, ProfessionNotInRegister{code}, RoleNotAllowed, those of the
/// database.
class WithdrawProfession {
public:
    explicit WithdrawProfession(Desk& desk);

    Result<void> run(const QString& code, QDate since);

private:
    Desk& m_desk;
};

} // namespace tanu
