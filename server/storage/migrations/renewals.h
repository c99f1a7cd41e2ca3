#pragma once

namespace tanu::server {

/// Terms of accreditation before the present one (L23.5), and the founders of a center (L26.5).
extern const char* const renewalsSchema;

} // namespace tanu::server
