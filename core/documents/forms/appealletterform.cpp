#include "core/documents/forms/appealletterform.h"

#include "core/documents/forms/formdates.h"

namespace tanu {

using namespace Qt::Literals::StringLiterals;

FormData toData(const AppealLetterForm& form, Language language)
{
    FormData data = dataOf(form.center);
    data.text("number"_L1, form.number)
        .text("date"_L1, longDate(form.date, language))
        .text("person"_L1, form.personName)
        .text("residence"_L1, form.residence)
        .text("received"_L1, shortDate(form.received))
        .text("decided"_L1, shortDate(form.decided))
        .text("profession"_L1, form.profession)
        .text("protocolNumber"_L1, form.protocolNumber)
        .text("protocolDate"_L1, shortDate(form.protocolDate))
        .flag("upheld"_L1, form.isUpheld)
        .text("reasons"_L1, form.reasons)
        .flag("hasTerm"_L1, form.documentUntil.isValid())
        .text("documentUntil"_L1, shortDate(form.documentUntil));
    return data;
}

} // namespace tanu
