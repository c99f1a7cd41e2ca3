#pragma once

#include "server/archive/archive.h"
#include "server/context/servercontext.h"
#include "server/deeds/deed.h"

namespace tanu::server {

/// Does what a deed says and says that it was done: the tables by the kind of the deed (DeedKind), the journal, the archive;
/// the last thing in the open transaction.
///
/// - The only way by which anything but a batch gets into the server's journal: what is not in the archive cannot have been
///   done, and a rebuild (P13.2) does the same by the same code.
/// - Whether it may be done was looked at before.
/// Errors: NotFound{"action", name} for a deed of no kind, AnswerMalformed for parts that are not its own, DiskFull,
/// FileUnwritable, what its kind names, those of the database.
Result<void> carryOut(Connection& connection, const Archive& archive, const Deed& deed);
Result<void> carryOut(const ServerContext& context, const Deed& deed);

} // namespace tanu::server
