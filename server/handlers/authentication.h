#pragma once

#include "server/http/httprequest.h"
#include "server/context/servercontext.h"
#include "server/storage/devicetable.h"

namespace tanu::server {

/// Whose request this is, by its signature (exchange.md 6).
///
/// - No header, a malformed one, an unknown device and a wrong signature are all SignatureWrong.
/// - A fenced device (exchange.md 14) is ActionNotAllowed (`request`, `fenced`), after its signature was
/// verified.
/// - A clock that is off refuses nothing (exchange.md 5).
Result<Device> authenticate(const ServerContext& context, const HttpRequest& request);

} // namespace tanu::server
