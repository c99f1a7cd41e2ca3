#pragma once

#include "core/database/connection.h"
#include "server/deeds/deed.h"
#include "server/registers/registerdifference.h"
#include "server/storage/registerdrafttable.h"
#include "server/storage/registerversiontable.h"

namespace tanu::server {

/// The register is the subject. Parts: the draft's file, and what is said of it.
Result<void> applyRegisterDraft(Connection& connection, const Deed& deed);
Result<void> applyDiscardDraft(Connection& connection, const Deed& deed);

/// The content is the version, the part what it changes. A draft of the register is gone with it, unless the version came
/// with the program.
Result<void> applyPublication(Connection& connection, const Deed& deed);

QByteArrayList partsOf(const RegisterDraft& draft);
QByteArray contentOf(const RegisterVersion& version);
QByteArray partOf(const RegisterDifference& difference, bool isStarter);

} // namespace tanu::server
