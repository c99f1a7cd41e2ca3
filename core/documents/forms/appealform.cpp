#include "core/documents/forms/appealform.h"

#include "core/documents/forms/formdates.h"

namespace tanu {

using namespace Qt::Literals::StringLiterals;

FormData toData(const AppealForm& form, Language language)
{
    FormData data = dataOf(form.center);
    data.text("number"_L1, form.number)
        .text("registered"_L1, shortDate(form.registered))
        .text("person"_L1, orBlank(form.personName))
        .text("iin"_L1, orBlank(form.iin))
        .text("residence"_L1, orBlank(form.residence))
        .text("phone"_L1, orBlank(form.phone))
        .text("profession"_L1, orBlank(form.profession))
        .text("nqfLevel"_L1, form.nqfLevel.isEmpty() ? u"____"_s : form.nqfLevel)
        .text("protocolNumber"_L1, form.protocolNumber.isEmpty() ? u"________"_s : form.protocolNumber)
        .text("protocolDate"_L1, shortDate(form.protocolDate))
        .text("resultsReceived"_L1, shortDate(form.resultsReceived))
        .text("grounds"_L1, form.grounds)
        .text("date"_L1, longDate(form.date, language));
    return data;
}

} // namespace tanu
