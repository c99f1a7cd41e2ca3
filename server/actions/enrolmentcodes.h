#pragma once

#include "server/context/operatordesk.h"
#include "server/storage/centertable.h"
#include "server/storage/enrolmenttable.h"

namespace tanu::server {

/// For how long a code can be used.
inline constexpr int enrolmentCodeDays = 30;

/// Adds a center and gives its first code, for the operator to hand over; journalled.
/// Errors: NumberAlreadyUsed (number) if the center exists, those of the database.
Result<QString> addCenter(const OperatorDesk& desk, const RegisteredCenter& center);

/// A further code of a center; the ones before stay good until used or expired. Journalled.
/// Errors: NotFound (`center`, number), those of the database.
Result<QString> makeEnrolmentCode(const OperatorDesk& desk, const AccreditationNumber& center);

/// A code that was just made: what the center types, and what is kept of it.
struct NewEnrolmentCode {
    QString typed;
    EnrolmentCode kept;
};
NewEnrolmentCode newEnrolmentCode(const AccreditationNumber& center, const QDateTime& now);

/// What both ways of adding a center put into the deed: the center and its first code.
QByteArrayList addedParts(RegisteredCenter center, const EnrolmentCode& code);

/// Hash under which a typed code is kept: case, spaces and hyphens do not matter.
QByteArray hashOfCode(const QString& typed);

} // namespace tanu::server
