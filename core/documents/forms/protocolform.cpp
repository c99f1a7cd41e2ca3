#include "core/documents/forms/protocolform.h"

#include "core/documents/forms/formdates.h"

#include <algorithm>

namespace tanu {

using namespace Qt::Literals::StringLiterals;

namespace {

FormData rowOf(const ProtocolForm::Candidate& candidate, qsizetype number)
{
    FormData row;
    row.text("n"_L1, QString::number(number))
        .text("name"_L1, candidate.name)
        .text("profession"_L1, candidate.profession)
        .text("nqfLevel"_L1, candidate.nqfLevel)
        .text("correct"_L1, QString::number(candidate.correct))
        .text("questions"_L1, QString::number(candidate.questions))
        .flag("hasTheory"_L1, candidate.questions > 0)
        .text("practice"_L1, candidate.practice)
        .flag("passed"_L1, candidate.isPassed)
        .text("note"_L1, candidate.note);
    return row;
}

/// Whether all candidates are of one profession and level: it is stated once then.
bool isOneProfession(const QList<ProtocolForm::Candidate>& candidates)
{
    return !candidates.isEmpty() && std::all_of(candidates.begin(), candidates.end(), [&](const ProtocolForm::Candidate& one) {
        return one.profession == candidates.first().profession && one.nqfLevel == candidates.first().nqfLevel;
    });
}

QString period(const QDate& from, const QDate& until)
{
    if (from == until || !until.isValid())
        return shortDate(from);
    return shortDate(from) + u" – "_s + shortDate(until);
}

} // namespace

FormData toData(const ProtocolForm& form, Language language)
{
    qsizetype passed = 0;
    QList<FormData> rows;
    for (const ProtocolForm::Candidate& candidate : form.candidates) {
        passed += candidate.isPassed ? 1 : 0;
        rows.append(rowOf(candidate, rows.size() + 1));
    }
    const bool isOne = isOneProfession(form.candidates);
    FormData data = dataOf(form.center);
    data.text("number"_L1, form.number)
        .text("date"_L1, longDate(form.date, language))
        .text("examDates"_L1, period(form.examFrom, form.examUntil))
        .text("place"_L1, form.place)
        .flag("online"_L1, form.mode == ExamMode::Online)
        .text("orderNumber"_L1, form.orderNumber)
        .text("orderDate"_L1, shortDate(form.orderDate))
        .text("chair"_L1, form.chair)
        .lines("members"_L1, form.members)
        .text("secretary"_L1, form.secretary)
        .flag("oneProfession"_L1, isOne)
        .text("profession"_L1, isOne ? form.candidates.first().profession : QString())
        .text("nqfLevel"_L1, isOne ? form.candidates.first().nqfLevel : QString())
        .list("candidates"_L1, rows)
        .text("total"_L1, QString::number(rows.size()))
        .text("passedCount"_L1, QString::number(passed))
        .text("failedCount"_L1, QString::number(rows.size() - passed))
        .lines("dissents"_L1, form.dissents)
        .lines("notes"_L1, form.notes)
        .flag("extract"_L1, form.isExtract)
        .text("correctsNumber"_L1, form.correctsNumber)
        .text("correctsDate"_L1, shortDate(form.correctsDate))
        .text("correctsReason"_L1, form.correctsReason);
    return data;
}

} // namespace tanu
