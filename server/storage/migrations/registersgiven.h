#pragma once

namespace tanu::server {

/// How far each center was told of the registers (exchange.md 17).
extern const char* const registersGivenSchema;

} // namespace tanu::server
