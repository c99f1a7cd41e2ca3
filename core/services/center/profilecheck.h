#pragma once

#include "core/domain/center.h"
#include "core/domain/staff.h"

namespace tanu {

/// Whether this may stand as the center's profile: names in both languages, accreditation dates that are dates and
/// in order, phone and e-mail that can be used, or none.
/// Errors: FieldEmpty{`name_kk` | `name_ru` | `address_kk` | `address_ru`}, ImpossibleDate{what was given}, FieldMalformed{`accredited_until`,
/// date}, those of Phone and Email.
Result<void> checkCenter(const Center& center);

/// Whether this may stand as somebody of the staff: who is active has a role (S1).
/// Errors: FieldEmpty{"roles"}.
Result<void> checkStaffMember(const StaffMember& member);

} // namespace tanu
