#pragma once

namespace tanu::server {

/// What centers publish of themselves, each revision as it came (L17.2.1).
extern const char* const centerProfilesSchema;

} // namespace tanu::server
