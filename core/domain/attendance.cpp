#include "core/domain/attendance.h"

#include "core/base/parsecode.h"

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
    return parseCode(code, std::array {Attendance::Present, Attendance::Late, Attendance::Absent}, "attendance");
}

} // namespace tanu
