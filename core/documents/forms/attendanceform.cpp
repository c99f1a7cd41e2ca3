#include "core/documents/forms/attendanceform.h"

namespace tanu {

using namespace Qt::Literals::StringLiterals;

FormData toData(const AttendanceForm& form, Language language)
{
    using Attendance = AttendanceForm::Attendance;
    QList<FormData> rows;
    qsizetype came = 0;
    for (const AttendanceForm::Person& person : form.persons) {
        const bool isHere = person.attendance == Attendance::Present || person.attendance == Attendance::Late;
        came += isHere ? 1 : 0;
        FormData row;
        row.text("n"_L1, QString::number(rows.size() + 1))
            .text("name"_L1, person.name)
            .text("iin"_L1, person.iin)
            .text("applicationNumber"_L1, person.applicationNumber)
            .text("document"_L1, person.document)
            .flag("present"_L1, person.attendance == Attendance::Present)
            .flag("late"_L1, person.attendance == Attendance::Late)
            .flag("absent"_L1, person.attendance == Attendance::Absent);
        rows.append(row);
    }
    FormData data = dataOf(form.session, language);
    data.list("persons"_L1, rows)
        .text("total"_L1, QString::number(rows.size()))
        .text("came"_L1, came > 0 ? QString::number(came) : u"______"_s)
        .list("signers"_L1, rowsOf(form.signers, language));
    return data;
}

} // namespace tanu
