#pragma once

namespace tanu::server {

/// Registers in versions, drafts, published files (P7, P10).
extern const char* const registersSchema;

} // namespace tanu::server
