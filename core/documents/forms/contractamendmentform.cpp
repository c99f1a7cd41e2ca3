#include "core/documents/forms/contractamendmentform.h"

#include "core/documents/forms/formdates.h"

namespace tanu {

using namespace Qt::Literals::StringLiterals;

FormData toData(const ContractAmendmentForm& form, Language language)
{
    FormData data = dataOf(form.center);
    data.text("date"_L1, longDate(form.date, language))
        .text("contractNumber"_L1, form.contractNumber)
        .text("contractDate"_L1, shortDate(form.contractDate))
        .text("person"_L1, form.personName)
        .text("iin"_L1, form.iin)
        .text("residence"_L1, orBlank(form.residence))
        .text("phone"_L1, orBlank(form.phone))
        .text("price"_L1, form.price)
        .text("payerName"_L1, form.payerName)
        .text("payerBin"_L1, form.payerBin)
        .text("voucherNumber"_L1, form.voucherNumber)
        .flag("ownMoney"_L1, form.payerName.isEmpty() && form.voucherNumber.isEmpty())
        .text("reason"_L1, form.reason);
    return data;
}

} // namespace tanu
