#pragma once

#include "core/domain/ids.h"
#include "core/services/desk.h"

namespace tanu {

/// Begins the next version of a programme as a copy of an existing one (L17.2.4): the way to change what is frozen.
///
/// - The new draft has the greatest version of its profession and level plus one.
/// Errors: AlreadyThere{"draft", version} where a draft waits already, NotFound{"programme", id}, RoleNotAllowed,
/// those of the database.
class CopyProgramme {
public:
    explicit CopyProgramme(Desk& desk);

    Result<ProgrammeId> run(const ProgrammeId& from);

private:
    Desk& m_desk;
};

} // namespace tanu
