#pragma once

#include "core/domain/values/accreditationnumber.h"
#include "core/wire/cbor.h"
#include "server/context/operatordesk.h"

namespace tanu::server {

/// Gives a center its next order (exchange.md 17), inside the transaction of the action that wants it, as a deed: `action` as
/// the journal names it, `facts` what it says. What the order means for the server itself its deed does (server/deeds).
///
/// The number of the order. Errors: NotFound{"center", number}, those of the database.
Result<qint64> giveOrder(const OperatorDesk& desk, const AccreditationNumber& center, const char* kind,
    const QByteArray& payload, const QString& action, const Cbor& facts);

} // namespace tanu::server
