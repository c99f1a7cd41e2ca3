#include "core/documents/forms/noticeform.h"

#include "core/documents/forms/formdates.h"

namespace tanu {

using namespace Qt::Literals::StringLiterals;

FormData toData(const NoticeForm& form, Language language)
{
    FormData data = dataOf(form.center);
    data.text("number"_L1, form.number)
        .text("date"_L1, longDate(form.date, language))
        .text("person"_L1, form.personName)
        .text("residence"_L1, form.residence)
        .text("contractNumber"_L1, form.contractNumber)
        .text("contractDate"_L1, shortDate(form.contractDate))
        .text("profession"_L1, form.profession)
        .text("examDate"_L1, longDate(form.examDate, language))
        .text("examTime"_L1, form.examTime.toString(u"HH:mm"))
        .text("place"_L1, form.place)
        .flag("examInKazakh"_L1, form.examLanguage == Language::Kazakh)
        .flag("online"_L1, form.mode == ExamMode::Online)
        .text("link"_L1, form.link)
        .text("proctoringLink"_L1, form.proctoringLink)
        .flag("newDate"_L1, form.isNewDate)
        .flag("afterDisability"_L1, form.waiver == NoticeForm::Waiver::Disability)
        .flag("afterFault"_L1, form.waiver == NoticeForm::Waiver::Fault)
        .text("allowedThings"_L1, form.allowedThings);
    return data;
}

} // namespace tanu
