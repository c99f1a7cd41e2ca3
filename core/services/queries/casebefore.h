#pragma once

#include "core/services/queries/casequery.h"

#include <functional>

namespace tanu {

/// Who is meant by this id, in the short form; empty where nobody is found.
using StaffNameOf = std::function<QString(const StaffId&)>;

/// Reads what happened to the case before and instead of the procedure. `file` has its application, programme,
/// profession and check already. Errors: NotFound, RowCorrupt, those of the database.
Result<CaseBefore> caseBeforeOf(
    Connection& connection, const Case& file, QDate today, const StaffNameOf& nameOf);

} // namespace tanu
