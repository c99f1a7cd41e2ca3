#include "core/documents/forms/briefingform.h"

#include "core/documents/forms/formdates.h"

namespace tanu {

using namespace Qt::Literals::StringLiterals;

FormData toData(const BriefingForm& form, Language language)
{
    QList<FormData> rows;
    for (const BriefingForm::Person& person : form.persons) {
        FormData row;
        row.text("n"_L1, QString::number(rows.size() + 1))
            .text("name"_L1, person.name)
            .text("birthYear"_L1, person.birthYear > 0 ? QString::number(person.birthYear) : QString())
            .text("profession"_L1, person.profession);
        rows.append(row);
    }
    FormData data = dataOf(form.center);
    data.text("date"_L1, longDate(form.date, language))
        .text("shortDate"_L1, shortDate(form.date))
        .text("place"_L1, form.place)
        .text("topic"_L1, form.topic)
        .text("instructor"_L1, form.instructor)
        .list("persons"_L1, rows);
    return data;
}

} // namespace tanu
