#include "core/documents/forms/notpassedform.h"

#include "core/documents/forms/formdates.h"

namespace tanu {

using namespace Qt::Literals::StringLiterals;

FormData toData(const NotPassedForm& form, Language language)
{
    QList<FormData> rows;
    for (const NotPassedForm::Recommendation& recommendation : form.recommendations) {
        FormData row;
        row.text("n"_L1, QString::number(rows.size() + 1))
            .text("subject"_L1, recommendation.subject)
            .text("advice"_L1, recommendation.advice);
        rows.append(row);
    }
    FormData data = dataOf(form.center);
    data.text("number"_L1, form.number)
        .text("date"_L1, longDate(form.date, language))
        .text("person"_L1, form.personName)
        .text("residence"_L1, form.residence)
        .text("profession"_L1, form.profession)
        .text("protocolNumber"_L1, form.protocolNumber)
        .text("protocolDate"_L1, shortDate(form.protocolDate))
        .text("correct"_L1, QString::number(form.correct))
        .text("questions"_L1, QString::number(form.questions))
        .flag("hasTheory"_L1, form.questions > 0)
        .flag("admitted"_L1, form.isAdmittedToPractice)
        .text("removal"_L1, form.removal)
        .lines("unmetOperations"_L1, form.unmetOperations)
        .list("recommendations"_L1, rows)
        .flag("hasAppealDate"_L1, form.appealUntil.isValid())
        .text("appealUntil"_L1, shortDate(form.appealUntil));
    return data;
}

} // namespace tanu
