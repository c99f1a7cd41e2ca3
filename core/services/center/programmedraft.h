#pragma once

#include "core/domain/programme.h"
#include "core/services/deed.h"

namespace tanu {

/// Begins the next version of a profession and level with this content, as part of a deed.
/// Errors: AlreadyThere{"draft", version}, ProfessionNotInRegister{code}, FieldMalformed{"nqflevel", level}, those
/// of the database.
Result<ProgrammeId> beginNextVersion(Deed& deed, Programme programme);

/// Whether a draft can be read again as it would be written: half written is well, impossible numbers are not.
/// Errors: FieldMalformed{path of the field, what stands there}.
Result<void> checkStorable(const Programme& programme);

/// What the journal says of a programme.
void noteProgramme(Deed& deed, const Programme& programme);

/// The error of whoever would change an approved version (L17.2.4).
Error frozenError(const Programme& programme);

/// Whether the profession stands in the register and has this level (L15.1).
/// Errors: ProfessionNotInRegister{code}, FieldMalformed{"nqflevel", level}, those of the database.
Result<void> checkLevelOf(Connection& connection, const QString& profession, NqfLevel level);

} // namespace tanu
