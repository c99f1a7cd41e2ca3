#include "core/documents/forms/closureletterform.h"

#include "core/documents/forms/formdates.h"

namespace tanu {

using namespace Qt::Literals::StringLiterals;

FormData toData(const ClosureLetterForm& form, Language language)
{
    using Ground = ClosureLetterForm::Ground;
    FormData data = dataOf(form.center);
    data.text("number"_L1, form.number.isEmpty() ? u"________"_s : form.number)
        .text("date"_L1, longDate(form.date, language))
        .text("person"_L1, form.personName)
        .text("residence"_L1, form.residence)
        .text("applicationNumber"_L1, form.applicationNumber)
        .text("applicationDate"_L1, shortDate(form.applicationDate))
        .text("contractNumber"_L1, form.contractNumber)
        .text("contractDate"_L1, shortDate(form.contractDate))
        .text("profession"_L1, form.profession)
        .flag("byCandidate"_L1, form.ground == Ground::WithdrawnByCandidate)
        .flag("professionWithdrawn"_L1, form.ground == Ground::ProfessionWithdrawn)
        .flag("notAppeared"_L1, form.ground == Ground::NotAppeared)
        .flag("voucherVoid"_L1, form.ground == Ground::VoucherVoid)
        .text("explanation"_L1, form.explanation);
    return data;
}

} // namespace tanu
