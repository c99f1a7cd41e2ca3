#pragma once

#include "core/database/connection.h"

namespace tanu::server {

/// Published files with their hash, language and the file that each replaces (P10); orders of all centers by their moment
/// (exchange.md 17).
extern const char* const publishedVersionsSchema;

/// Gives the files that were published before their hash.
Result<void> hashPublishedFiles(Connection& connection);

} // namespace tanu::server
