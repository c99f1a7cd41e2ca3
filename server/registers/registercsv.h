#pragma once

#include "core/domain/values/badlines.h"
#include "server/registers/registerrow.h"

namespace tanu::server {

/// What a file holds: rows in the order of the file, each checked, no key twice.
struct RegisterFile {
    std::vector<RegisterRow> rows;
    QStringList unknownColumns; ///< of the header that the register does not have; their fields were passed over
};

/// Reads a register from CSV (RFC 4180), UTF-8, with fields parted by commas, semicolons or tabs.
///
/// - The header names the fields, in any order; every required one must be there.
/// - Whole or not at all: one bad line refuses the file, and up to 100 of them are named.
/// Errors: ImportLineBad{line, what, ...} where what is `encoding`, `quote`, `header:FIELD` (missing),
/// `fields` (another count than the header's), `FIELD:empty`, `FIELD:malformed`, `FIELD:long`, `twice` (key of
/// an earlier line), `rows` (there are none).
Result<RegisterFile> readRegisterCsv(const RegisterDescription& description, const QByteArray& file);

/// The rows as a file that `readRegisterCsv` reads back to the same: UTF-8 with a byte order mark.
QByteArray toRegisterCsv(const RegisterDescription& description, const std::vector<RegisterRow>& rows);

} // namespace tanu::server
