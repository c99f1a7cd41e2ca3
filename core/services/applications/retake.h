#pragma once

#include "core/database/connection.h"
#include "core/domain/application.h"
#include "core/domain/programme.h"

namespace tanu {

/// R19: whether a case ended so that the stages may be taken again: not passed and told of it, or the appeal rejected.
bool mayBeRetaken(CaseState state);

/// Whether the new application of this person for this programme may take up `old` again (R19).
/// Errors: NotFound{"application", id}, ActionNotAllowed{register-application, state} unless it was not passed,
/// FieldMalformed{"retakeof", its number} for another person, profession or level, those of the database.
Result<void> checkRetake(
    Connection& connection, const ApplicationId& old, const PersonId& person, const Programme& programme);

} // namespace tanu
