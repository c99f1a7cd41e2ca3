#include "core/documents/forms/appealdecisionform.h"

#include "core/documents/forms/formdates.h"

#include <algorithm>

namespace tanu {

using namespace Qt::Literals::StringLiterals;

namespace {

using Vote = AppealDecisionForm::Vote;

QString votes(const AppealDecisionForm& form, Vote vote)
{
    return QString::number(std::count_if(form.voters.begin(), form.voters.end(),
        [vote](const AppealDecisionForm::Voter& voter) { return voter.vote == vote; }));
}

QList<FormData> rowsOf(const QList<AppealDecisionForm::Voter>& voters, Language language)
{
    QList<FormData> rows;
    for (const AppealDecisionForm::Voter& voter : voters) {
        FormData row;
        row.text("seat"_L1, seatTitle(voter.seat, language))
            .text("name"_L1, voter.name)
            .flag("uphold"_L1, voter.vote == Vote::Uphold)
            .flag("reject"_L1, voter.vote == Vote::Reject);
        rows.append(row);
    }
    return rows;
}

} // namespace

FormData toData(const AppealDecisionForm& form, Language language)
{
    FormData data = dataOf(form.center);
    data.text("number"_L1, form.number)
        .text("received"_L1, shortDate(form.received))
        .text("date"_L1, longDate(form.date, language))
        .text("orderNumber"_L1, form.orderNumber)
        .text("orderDate"_L1, shortDate(form.orderDate))
        .text("person"_L1, form.personName)
        .text("iin"_L1, form.iin)
        .text("profession"_L1, form.profession)
        .text("nqfLevel"_L1, form.nqfLevel)
        .text("protocolNumber"_L1, form.protocolNumber)
        .text("protocolDate"_L1, shortDate(form.protocolDate))
        .text("grounds"_L1, form.grounds)
        .text("reasons"_L1, form.reasons)
        .flag("upheld"_L1, form.isUpheld)
        .list("signers"_L1, rowsOf(form.voters, language))
        .text("upholdCount"_L1, votes(form, Vote::Uphold))
        .text("rejectCount"_L1, votes(form, Vote::Reject));
    return data;
}

} // namespace tanu
