#pragma once

namespace tanu::server {

/// Facts that tell a document together with its procedure, and when this server came from a backup (P18, P20); all records
/// are counted anew.
extern const char* const factTablesSchema;

} // namespace tanu::server
