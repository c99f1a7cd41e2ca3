#include "core/documents/forms/appealreceiptform.h"

#include "core/documents/forms/formdates.h"

namespace tanu {

using namespace Qt::Literals::StringLiterals;

FormData toData(const AppealReceiptForm& form, Language language)
{
    FormData data = dataOf(form.center);
    data.text("number"_L1, form.number)
        .text("date"_L1, longDate(form.date, language))
        .text("time"_L1, form.time.toString(u"HH:mm"))
        .text("person"_L1, form.personName)
        .text("iin"_L1, form.iin)
        .text("profession"_L1, form.profession)
        .text("protocolNumber"_L1, form.protocolNumber)
        .text("protocolDate"_L1, shortDate(form.protocolDate))
        .flag("late"_L1, form.isLate)
        .flag("hasTerm"_L1, form.decideUntil.isValid())
        .text("decideUntil"_L1, shortDate(form.decideUntil))
        .text("registrar"_L1, form.registrar);
    return data;
}

} // namespace tanu
