#pragma once

namespace tanu::server {

/// What a center asks with every exchange: how the requests of its installations stand (P16).
extern const char* const requestsOfCentersSchema;

} // namespace tanu::server
