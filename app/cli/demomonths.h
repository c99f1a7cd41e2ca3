#pragma once

#include "app/cli/output.h"
#include "app/demo/democenter.h"
#include "core/exchange/transport.h"

namespace tanu::cli {

/// Closes the last month that is over, on both sides (P7.5): both have compared it, the head closes it, the platform
/// confirms. Says how the months stand then, each as `month: ...`.
/// Errors: those of the services and of the exchange; ServerRefused unless it ends closed by both.
Result<void> closeDemoMonth(Desk& desk, const demo::DemoStaff& staff, Transport& transport, Output& output);

} // namespace tanu::cli
