#include "core/documents/forms/recoverykeyform.h"

#include "core/documents/forms/formdates.h"

namespace tanu {

using namespace Qt::Literals::StringLiterals;

QStringList linesOf(const QString& key)
{
    const QStringList groups = key.split(QLatin1Char('-'));
    QStringList lines;
    for (qsizetype i = 0; i < groups.size(); i += RecoveryKeyForm::groupsInLine)
        lines.append(groups.mid(i, RecoveryKeyForm::groupsInLine).join(QStringLiteral(" - ")));
    return lines;
}

FormData toData(const RecoveryKeyForm& form, Language language)
{
    FormData data;
    data.text("centerName"_L1, form.centerName)
        .text("date"_L1, longDate(form.madeOn, language))
        .lines("lines"_L1, linesOf(form.key));
    return data;
}

} // namespace tanu
