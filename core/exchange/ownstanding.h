#pragma once

#include "core/exchange/outbox.h"
#include "core/exchange/serverconversation.h"

namespace tanu {

/// What the server knows of what it acknowledged to this installation.
enum class ServerMemory {
    Whole,
    Less, ///< it answered a batch of which it does not know: it came out of a backup, whatever its epoch says
};

/// Whether this installation is the only one of its name (exchange.md 14): compares its own batches with what the server's
/// greeting says of them. One that was restored from a copy or cloned says so to the server itself, which fences it.
///
/// - Errors: ServerRefused{"409", "DeviceFenced"} from then on, those of ServerConversation and of the outbox.
Result<ServerMemory> checkStanding(Outbox& outbox, ServerConversation& server, const DeviceStanding& told);

/// The server takes nothing from this installation any more: it was restored or cloned, and must be enrolled anew.
bool isFenced(const Error& error);

} // namespace tanu
