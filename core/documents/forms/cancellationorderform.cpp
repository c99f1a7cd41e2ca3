#include "core/documents/forms/cancellationorderform.h"

#include "core/documents/forms/formdates.h"

namespace tanu {

using namespace Qt::Literals::StringLiterals;

FormData toData(const CancellationOrderForm& form, Language language)
{
    QList<FormData> rows;
    for (const CancellationOrderForm::Document& document : form.documents) {
        FormData row;
        row.text("n"_L1, QString::number(rows.size() + 1))
            .text("serial"_L1, document.serial)
            .text("issued"_L1, shortDate(document.issued))
            .text("person"_L1, document.personName)
            .text("profession"_L1, document.profession);
        rows.append(row);
    }
    FormData data = dataOf(form.center);
    data.text("number"_L1, form.number.isEmpty() ? u"________"_s : form.number)
        .text("date"_L1, longDate(form.date, language))
        .text("ground"_L1, form.ground)
        .text("clause"_L1, form.clause)
        .text("cancelledOn"_L1, shortDate(form.cancelledOn))
        .flag("single"_L1, rows.size() == 1)
        .text("total"_L1, QString::number(rows.size()))
        .list("documents"_L1, rows);
    return data;
}

} // namespace tanu
