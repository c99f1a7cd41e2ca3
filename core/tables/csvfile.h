#pragma once

#include "core/tables/table.h"

#include <QtCore/QByteArray>

namespace tanu {

/// The table as CSV (RFC 4180): UTF-8 with a byte order mark, by which Excel knows the letters; the titles first.
///
/// - Dates as `2026-11-27`, moments as `2026-11-27 09:05` in Kazakhstan, numbers with a point, shares as `71.4%`.
/// - Text that a spreadsheet would take for a formula is made text (csvPlainText).
QByteArray toCsv(const Table& table);

} // namespace tanu
