#include "core/documents/forms/appealrefusalform.h"

#include "core/documents/forms/formdates.h"

namespace tanu {

using namespace Qt::Literals::StringLiterals;

FormData toData(const AppealRefusalForm& form, Language language)
{
    FormData data = dataOf(form.center);
    data.text("number"_L1, form.number)
        .text("date"_L1, longDate(form.date, language))
        .text("person"_L1, form.personName)
        .text("residence"_L1, form.residence)
        .text("profession"_L1, form.profession)
        .text("resultsReceived"_L1, shortDate(form.resultsReceived))
        .text("lastDay"_L1, shortDate(form.lastDay))
        .text("received"_L1, shortDate(form.received))
        .text("reason"_L1, form.reason);
    return data;
}

} // namespace tanu
