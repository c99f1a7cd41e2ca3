#include "core/documents/forms/refusalform.h"

#include "core/documents/forms/formdates.h"

namespace tanu {

using namespace Qt::Literals::StringLiterals;

FormData toData(const RefusalForm& form, Language language)
{
    QList<FormData> grounds;
    for (const RefusalForm::Ground& ground : form.grounds) {
        FormData item;
        item.text("n"_L1, QString::number(grounds.size() + 1))
            .text("title"_L1, ground.title)
            .text("description"_L1, ground.description);
        grounds.append(item);
    }
    FormData data = dataOf(form.center);
    data.text("number"_L1, form.number)
        .text("date"_L1, longDate(form.date, language))
        .text("person"_L1, form.personName)
        .text("residence"_L1, form.residence)
        .text("applicationNumber"_L1, form.applicationNumber)
        .text("applicationDate"_L1, shortDate(form.applicationDate))
        .text("profession"_L1, form.profession)
        .list("grounds"_L1, grounds);
    return data;
}

} // namespace tanu
