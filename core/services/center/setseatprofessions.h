#pragma once

#include "core/domain/ids.h"
#include "core/services/desk.h"

#include "core/base/result.h"

#include <QtCore/QStringList>

namespace tanu {

/// Says for which professions somebody may sit in an exam commission (R9.1); none: for every profession.
///
/// Sessions that are planned already hear of it when they start.
/// Errors: ProfessionNotInRegister{code}, NotFound{"staff", id}, RoleNotAllowed, those of the database.
class SetSeatProfessions {
public:
    explicit SetSeatProfessions(Desk& desk);

    /// Codes of the register of professions.
    Result<void> run(const StaffId& member, const QStringList& professions);

private:
    Desk& m_desk;
};

} // namespace tanu
