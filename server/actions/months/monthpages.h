#pragma once

#include "core/wire/months.h"
#include "server/context/servercontext.h"
#include "server/storage/devicetable.h"

namespace tanu::server {

/// What the server has of one month of the asking center, page by page (exchange.md 12).
///
/// The signed page. Errors: those of the database.
Result<QByteArray> monthPage(
    const ServerContext& context, const Device& device, const MonthPageRequest& request);

} // namespace tanu::server
