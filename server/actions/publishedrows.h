#pragma once

#include "server/registers/registerrow.h"
#include "server/storage/centerprofiletable.h"

#include <vector>

namespace tanu::server {

/// What a center published of itself, as a row of the register `center-structure`.
RegisterRow structureRowOf(const ProfileRecord& profile);

/// Its prices as rows of `center-prices`, the one in force today first and then those to come; each says besides since when it
/// applies (`since`), in which languages and modes the procedure is held (`languages`, `modes`: codes parted by blanks), and
/// what the center calls the profession (`name_kk`, `name_ru`).
std::vector<RegisterRow> priceRowsOf(const ProfileRecord& profile, QDate today);

} // namespace tanu::server
