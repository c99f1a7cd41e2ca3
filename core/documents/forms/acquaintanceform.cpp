#include "core/documents/forms/acquaintanceform.h"

#include "core/documents/forms/formdates.h"

namespace tanu {

using namespace Qt::Literals::StringLiterals;

FormData toData(const AcquaintanceForm& form, Language language)
{
    FormData data = dataOf(form.center);
    data.text("date"_L1, longDate(form.date, language))
        .text("person"_L1, form.personName)
        .text("iin"_L1, form.iin)
        .text("profession"_L1, form.profession)
        .text("nqfLevel"_L1, form.nqfLevel)
        .text("programme"_L1, form.programme)
        .lines("tools"_L1, form.tools)
        .flag("hasMethod"_L1, form.questions > 0)
        .text("questions"_L1, QString::number(form.questions))
        .text("theoryMinutes"_L1, QString::number(form.theoryMinutes))
        .text("operations"_L1, QString::number(form.operations))
        .text("practiceMinutes"_L1, QString::number(form.practiceMinutes));
    return data;
}

} // namespace tanu
