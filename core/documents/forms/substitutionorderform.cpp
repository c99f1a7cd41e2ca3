#include "core/documents/forms/substitutionorderform.h"

#include "core/documents/forms/formdates.h"

namespace tanu {

using namespace Qt::Literals::StringLiterals;

FormData toData(const SubstitutionOrderForm& form, Language language)
{
    QList<FormData> rows;
    QStringList informed;
    for (const SubstitutionOrderForm::Change& change : form.changes) {
        FormData row;
        row.text("n"_L1, QString::number(rows.size() + 1))
            .text("outName"_L1, change.outName)
            .text("inName"_L1, change.inName)
            .text("candidate"_L1, change.candidate)
            .text("reason"_L1, change.reason);
        rows.append(row);
        informed << change.outName << change.inName;
    }
    informed.removeDuplicates();
    FormData data = dataOf(form.center);
    data.text("number"_L1, form.number.isEmpty() ? u"________"_s : form.number)
        .text("date"_L1, longDate(form.date, language))
        .text("commissionOrderNumber"_L1, form.commissionOrderNumber)
        .text("commissionOrderDate"_L1, shortDate(form.commissionOrderDate))
        .text("sessionNumber"_L1, form.sessionNumber)
        .text("sessionDate"_L1, shortDate(form.sessionDate))
        .text("profession"_L1, form.profession)
        .list("changes"_L1, rows)
        .lines("informed"_L1, informed);
    return data;
}

} // namespace tanu
