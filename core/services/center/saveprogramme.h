#pragma once

#include "core/domain/programme.h"
#include "core/services/desk.h"

namespace tanu {

/// Keeps the draft of a qualification programme, whole or half written (L17.2.4).
///
/// - A null id begins the next version of its profession and level; the version is given by the action.
/// - A known id replaces that draft's content; profession, level and version stay.
/// - Half written is well; numbers that no programme can have are not, since a draft must be readable again.
/// - An approved version is frozen. One profession and level has one draft at a time.
/// Errors: ProgrammeFrozen{programme, version}, AlreadyThere{"draft", version}, ProfessionNotInRegister{code},
/// FieldMalformed{"nqflevel", level} for a level that the profession does not have, FieldMalformed{path of the field, what stands there}, NotFound{"programme", id},
/// RoleNotAllowed, those of the database.
class SaveProgramme {
public:
    explicit SaveProgramme(Desk& desk);

    Result<ProgrammeId> run(const Programme& programme);

private:
    Desk& m_desk;
};

} // namespace tanu
