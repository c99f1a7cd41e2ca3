#include "core/documents/forms/readinessform.h"

namespace tanu {

using namespace Qt::Literals::StringLiterals;

namespace {

QList<FormData> rowsOf(const QList<ReadinessForm::Item>& items)
{
    using Mark = ReadinessForm::Mark;
    QList<FormData> rows;
    for (const ReadinessForm::Item& item : items) {
        FormData row;
        row.text("n"_L1, QString::number(rows.size() + 1))
            .text("what"_L1, item.what)
            .text("who"_L1, item.who)
            .flag("ready"_L1, item.mark == Mark::Ready)
            .flag("missing"_L1, item.mark == Mark::Missing)
            .text("note"_L1, item.note);
        rows.append(row);
    }
    return rows;
}

} // namespace

FormData toData(const ReadinessForm& form, Language language)
{
    FormData data = dataOf(form.session, language);
    data.list("equipment"_L1, rowsOf(form.equipment))
        .list("conditions"_L1, rowsOf(form.conditions))
        .list("signers"_L1, rowsOf(form.signers, language));
    return data;
}

} // namespace tanu
