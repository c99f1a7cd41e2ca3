#pragma once

#include "server/actions/checkcertificate.h"

namespace tanu::server {

/// The answer of the public check for programs: `{"state": "valid" | "expired" | "cancelled" | "unknown",
/// ...}`.
///
/// - Dates as `YYYY-MM-DD`; names of things in both languages as `{"kk", "ru"}`.
/// - Unknown has nothing but its state, so that its reasons cannot be told apart.
QByteArray checkJson(const CheckResult& result);

} // namespace tanu::server
