#pragma once

#include "core/database/connection.h"
#include "server/deeds/deed.h"
#include "server/support/supportrequest.h"

namespace tanu::server {

/// The request's id is the subject. Parts: the request, its file if it has one; both sealed like their columns (S2).
Result<void> applyFileRequest(Connection& connection, const Deed& deed);
/// Parts: what became of it, sealed too. Errors: NotFound{"request", id}.
Result<void> applyChangeRequest(Connection& connection, const Deed& deed);

QByteArrayList filedParts(const Connection& connection, const SupportRequest& request, const std::optional<RequestFile>& file);
QByteArrayList changedParts(const Connection& connection, const SupportRequest& request);

} // namespace tanu::server
