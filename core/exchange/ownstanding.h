#pragma once

#include "core/exchange/outbox.h"
#include "core/exchange/serverconversation.h"

namespace tanu {

/// Whether this installation is the only one of its name (exchange.md 14): compares its own batches with what the server's
/// greeting says of them. One that was restored from a copy or cloned says so to the server itself, which fences it.
///
/// - Errors: ServerRefused{"409", "DeviceFenced"} from then on, those of ServerConversation and of the outbox.
Result<void> checkStanding(Outbox& outbox, ServerConversation& server, const DeviceStanding& told);

/// The server takes nothing from this installation any more: it was restored or cloned, and must be enrolled anew.
bool isFenced(const Error& error);

} // namespace tanu
