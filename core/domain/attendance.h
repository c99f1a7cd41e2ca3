#pragma once

#include "core/base/result.h"

namespace tanu {

/// Whether a candidate has come to the session (R9).
enum class Attendance {
    Present,
    Late, ///< comes or came after the start
    Absent,
};

/// Stable codes: `present`, `late`, `absent`.
QString codeOf(Attendance attendance);
/// Errors: FieldMalformed{"attendance", typed}.
Result<Attendance> parseAttendance(const QString& code);

} // namespace tanu
