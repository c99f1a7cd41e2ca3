#pragma once

#include "core/base/result.h"

namespace tanu {

/// How the procedure is held, by the qualification programme (R9.2).
enum class ExamMode {
    Offline, ///< in the presence of the commission (R10)
    Online, ///< with online proctoring (R11)
};

/// Stable code for storage and the wire: `offline`, `online`.
QString codeOf(ExamMode mode);

/// From the stable code. Errors: FieldMalformed{"mode", typed}.
Result<ExamMode> parseExamMode(const QString& code);

} // namespace tanu
