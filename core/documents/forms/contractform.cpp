#include "core/documents/forms/contractform.h"

#include "core/documents/forms/formdates.h"

namespace tanu {

using namespace Qt::Literals::StringLiterals;

FormData toData(const ContractForm& form, Language language)
{
    FormData data = dataOf(form.center);
    data.text("number"_L1, form.number)
        .text("date"_L1, longDate(form.date, language))
        .text("applicationNumber"_L1, form.applicationNumber)
        .text("applicationDate"_L1, shortDate(form.applicationDate))
        .text("person"_L1, form.personName)
        .text("iin"_L1, form.iin)
        .text("identityDocument"_L1, orBlank(form.identityDocument))
        .text("residence"_L1, orBlank(form.residence))
        .text("phone"_L1, orBlank(form.phone))
        .text("profession"_L1, form.profession)
        .text("nqfLevel"_L1, form.nqfLevel)
        .flag("online"_L1, form.mode == ExamMode::Online)
        .text("price"_L1, form.price)
        .text("payerName"_L1, form.payerName)
        .text("payerBin"_L1, form.payerBin)
        .text("voucherNumber"_L1, form.voucherNumber)
        .flag("ownMoney"_L1, form.payerName.isEmpty() && form.voucherNumber.isEmpty());
    return data;
}

} // namespace tanu
