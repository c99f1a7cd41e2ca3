#pragma once

#include "core/base/result.h"
#include "core/tables/table.h"

namespace tanu {

/// Saves the table in the form that the path's suffix names: `.csv`, else XLSX.
/// Errors: FileUnwritable{path}.
Result<void> saveTable(const QString& path, const Table& table);

} // namespace tanu
