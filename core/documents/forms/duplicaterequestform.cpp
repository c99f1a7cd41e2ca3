#include "core/documents/forms/duplicaterequestform.h"

#include "core/documents/forms/formdates.h"

namespace tanu {

using namespace Qt::Literals::StringLiterals;

FormData toData(const DuplicateRequestForm& form, Language language)
{
    using Reason = DuplicateRequestForm::Reason;
    FormData data = dataOf(form.center);
    data.text("number"_L1, form.number)
        .text("date"_L1, longDate(form.date, language))
        .text("person"_L1, orBlank(form.personName))
        .text("iin"_L1, orBlank(form.iin))
        .text("phone"_L1, orBlank(form.phone))
        .text("profession"_L1, form.profession)
        .text("serial"_L1, form.serial)
        .text("issued"_L1, shortDate(form.issued))
        .flag("lost"_L1, form.reason == Reason::Lost)
        .flag("damaged"_L1, form.reason == Reason::Damaged)
        .flag("nameChanged"_L1, form.reason == Reason::NameChanged)
        .flag("other"_L1, form.reason == Reason::Other)
        .text("explanation"_L1, orBlank(form.explanation))
        .text("handedOver"_L1, longDate(form.handedOver, language))
        .text("collectedBy"_L1, form.collectedBy)
        .text("collectedWith"_L1, orBlank(form.collectedWith));
    return data;
}

} // namespace tanu
