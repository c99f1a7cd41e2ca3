#pragma once

#include "server/deeds/deed.h"
#include "server/storage/centertable.h"
#include "server/storage/enrolmenttable.h"

namespace tanu::server {

/// Parts: the center, its first code. Errors: NumberAlreadyUsed{number}.
Result<void> applyAddCenter(Connection& connection, const Deed& deed);
/// Parts: the center as it is to be. Errors: NotFound{"center", number}.
Result<void> applyChangeCenter(Connection& connection, const Deed& deed);
/// Parts: the new term. Errors: NotFound{"center", number}.
Result<void> applyRenewAccreditation(Connection& connection, const Deed& deed);
/// Parts: the code. Errors: NotFound{"center", number}.
Result<void> applyEnrolmentCode(Connection& connection, const Deed& deed);

/// `addedAt` is set.
QByteArray partOf(const RegisteredCenter& center);
QByteArray partOf(const AccreditationTerm& term);
/// Of the code its hash: who reads the archive can enrol nothing.
QByteArray partOf(const EnrolmentCode& code);

} // namespace tanu::server
