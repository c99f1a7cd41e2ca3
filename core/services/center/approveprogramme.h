#pragma once

#include "core/domain/ids.h"
#include "core/services/desk.h"

#include <QtCore/QDate>

namespace tanu {

/// The head approves a draft; from then on it is frozen and new applications are taken under it (L17.2.4).
///
/// - Returns the date of approval: the day of the action.
/// Errors: those of `checkProgramme`, ProgrammeFrozen{programme, version}, NotFound{"programme", id}, RoleNotAllowed, those of the database.
class ApproveProgramme {
public:
    explicit ApproveProgramme(Desk& desk);

    Result<QDate> run(const ProgrammeId& id);

private:
    Desk& m_desk;
};

} // namespace tanu
