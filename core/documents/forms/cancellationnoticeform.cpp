#include "core/documents/forms/cancellationnoticeform.h"

#include "core/documents/forms/formdates.h"

namespace tanu {

using namespace Qt::Literals::StringLiterals;

FormData toData(const CancellationNoticeForm& form, Language language)
{
    FormData data = dataOf(form.center);
    data.text("number"_L1, form.number.isEmpty() ? u"________"_s : form.number)
        .text("date"_L1, longDate(form.date, language))
        .text("person"_L1, form.personName)
        .text("residence"_L1, form.residence)
        .text("serial"_L1, form.serial)
        .text("issued"_L1, shortDate(form.issued))
        .text("profession"_L1, form.profession)
        .text("cancelledOn"_L1, shortDate(form.cancelledOn))
        .text("ground"_L1, form.ground)
        .text("clause"_L1, form.clause);
    return data;
}

} // namespace tanu
