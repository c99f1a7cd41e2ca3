#pragma once

#include "core/base/clock.h"
#include "core/database/connection.h"
#include "server/storage/centertable.h"

namespace tanu::server {

/// For how long a code can be used.
inline constexpr int enrolmentCodeDays = 30;

/// Adds a center and gives its first code, for the operator to hand over; journalled.
/// Errors: NumberAlreadyUsed (number) if the center exists, those of the database.
Result<QString> addCenter(Connection& connection, const Clock& clock, const RegisteredCenter& center);

/// A further code of a center; the ones before stay good until used or expired. Journalled.
/// Errors: NotFound (`center`, number), those of the database.
Result<QString> makeEnrolmentCode(
    Connection& connection, const Clock& clock, const AccreditationNumber& center);

/// The part that both have in common: a new code of this center, inside the caller's open transaction.
/// Errors: those of the database.
Result<QString> storeEnrolmentCode(Connection& connection, const Clock& clock, const AccreditationNumber& center);

/// Hash under which a typed code is kept: case, spaces and hyphens do not matter.
QByteArray hashOfCode(const QString& typed);

} // namespace tanu::server
