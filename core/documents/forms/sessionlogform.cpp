#include "core/documents/forms/sessionlogform.h"

namespace tanu {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Initials that stay on one line.
QString withoutBreaks(QString name)
{
    return name.replace(u". "_s, u".\u00A0"_s);
}

} // namespace

FormData toData(const SessionLogForm& form, Language language)
{
    QList<FormData> rows;
    for (const SessionLogForm::Entry& entry : form.entries) {
        FormData row;
        row.text("n"_L1, QString::number(rows.size() + 1))
            .text("entryTime"_L1, entry.time.toString(u"HH:mm:ss"))
            .text("category"_L1, entry.category)
            .text("kind"_L1, entry.kind)
            .text("about"_L1, entry.about)
            .text("text"_L1, entry.text)
            .text("writtenBy"_L1, withoutBreaks(entry.writtenBy));
        rows.append(row);
    }
    FormData data = dataOf(form.session, language);
    data.text("startedAt"_L1, form.startedAt.isValid() ? form.startedAt.toString(u"HH:mm:ss") : u"____:____"_s)
        .text("endedAt"_L1, form.endedAt.isValid() ? form.endedAt.toString(u"HH:mm:ss") : u"____:____"_s)
        .list("entries"_L1, rows)
        .list("signers"_L1, rowsOf(form.signers, language));
    return data;
}

} // namespace tanu
