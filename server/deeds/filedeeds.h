#pragma once

#include "core/database/connection.h"
#include "server/deeds/deed.h"
#include "server/storage/publishedfiletable.h"

namespace tanu::server {

/// The file's id is the subject. Parts: its bytes, and what is said of it.
Result<void> applyPublishFile(Connection& connection, const Deed& deed);
Result<void> applyWithdrawFile(Connection& connection, const Deed& deed);

QByteArray partOf(const PublishedFile& file);

} // namespace tanu::server
