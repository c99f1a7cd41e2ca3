#include "core/documents/forms/personalfileform.h"

#include "core/documents/forms/formdates.h"

namespace tanu {

using namespace Qt::Literals::StringLiterals;

namespace {

QString pagesOf(const PersonalFileForm::Entry& entry)
{
    if (entry.pages < 2)
        return QString::number(entry.firstPage);
    return u"%1–%2"_s.arg(entry.firstPage).arg(entry.firstPage + entry.pages - 1);
}

} // namespace

FormData toData(const PersonalFileForm& form, Language language)
{
    QList<FormData> rows;
    for (const PersonalFileForm::Entry& entry : form.entries) {
        FormData row;
        row.text("n"_L1, QString::number(rows.size() + 1))
            .text("title"_L1, entry.title)
            .text("entryDate"_L1, entry.date.isValid() ? shortDate(entry.date) : QString())
            .text("pages"_L1, pagesOf(entry));
        rows.append(row);
    }
    FormData data = dataOf(form.center);
    data.text("person"_L1, form.personName)
        .text("iin"_L1, form.iin)
        .text("birthDate"_L1, shortDate(form.birthDate))
        .text("applicationNumber"_L1, form.applicationNumber)
        .text("registered"_L1, shortDate(form.registered))
        .text("profession"_L1, form.profession)
        .text("nqfLevel"_L1, form.nqfLevel)
        .text("date"_L1, longDate(form.date, language))
        .list("entries"_L1, rows);
    return data;
}

} // namespace tanu
