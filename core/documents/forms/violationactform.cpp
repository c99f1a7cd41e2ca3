#include "core/documents/forms/violationactform.h"

#include "core/documents/forms/formdates.h"

namespace tanu {

using namespace Qt::Literals::StringLiterals;

FormData toData(const ViolationActForm& form, Language language)
{
    using Consequence = ViolationActForm::Consequence;
    FormData data = dataOf(form.center);
    data.text("number"_L1, form.number)
        .text("date"_L1, longDate(form.date, language))
        .text("time"_L1, form.time.toString(u"HH:mm:ss"))
        .text("sessionNumber"_L1, form.sessionNumber)
        .text("place"_L1, form.place)
        .flag("online"_L1, form.mode == ExamMode::Online)
        .flag("proctoring"_L1, form.isNoticedByProctoring)
        .flag("practice"_L1, form.isPractice)
        .text("person"_L1, form.personName)
        .text("iin"_L1, form.iin)
        .text("profession"_L1, form.profession)
        .text("nqfLevel"_L1, form.nqfLevel)
        .text("thing"_L1, form.thing)
        .text("description"_L1, form.description)
        .text("explanation"_L1, form.explanation)
        .flag("warning"_L1, form.consequence == Consequence::Warning)
        .flag("removal"_L1, form.consequence == Consequence::Removal)
        .flag("ended"_L1, form.consequence == Consequence::Ended)
        .text("earlierNumber"_L1, form.earlierNumber)
        .text("earlierDate"_L1, shortDate(form.earlierDate))
        .list("signers"_L1, rowsOf(form.signers, language));
    return data;
}

} // namespace tanu
