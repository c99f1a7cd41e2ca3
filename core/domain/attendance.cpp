#include "core/domain/attendance.h"

namespace tanu {

QString codeOf(Attendance attendance)
{
    switch (attendance) {
    case Attendance::Present:
        return QStringLiteral("present");
    case Attendance::Late:
        return QStringLiteral("late");
    case Attendance::Absent:
        return QStringLiteral("absent");
    }
    Q_UNREACHABLE();
}

Result<Attendance> parseAttendance(const QString& code)
{
    for (const Attendance attendance : {Attendance::Present, Attendance::Late, Attendance::Absent}) {
        if (codeOf(attendance) == code)
            return attendance;
    }
    return Error {ErrorKind::FieldMalformed, {QStringLiteral("attendance"), code}, {}};
}

} // namespace tanu
