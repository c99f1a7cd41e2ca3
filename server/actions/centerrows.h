#pragma once

#include "server/registers/registerrow.h"
#include "server/storage/centertable.h"

namespace tanu::server {

/// The centers as rows of the register `centers` (P7.4, L11.2).
std::vector<RegisterRow> rowsOf(const std::vector<RegisteredCenter>& centers);

} // namespace tanu::server
