#include "core/domain/values/exammode.h"

namespace tanu {

QString codeOf(ExamMode mode)
{
    switch (mode) {
    case ExamMode::Offline:
        return QStringLiteral("offline");
    case ExamMode::Online:
        return QStringLiteral("online");
    }
    Q_UNREACHABLE();
}

Result<ExamMode> parseExamMode(const QString& code)
{
    for (const ExamMode mode : {ExamMode::Offline, ExamMode::Online}) {
        if (code == codeOf(mode))
            return mode;
    }
    return Error{ErrorKind::FieldMalformed, {QStringLiteral("mode"), code}, {}};
}

} // namespace tanu
