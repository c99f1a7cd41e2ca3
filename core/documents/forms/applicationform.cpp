#include "core/documents/forms/applicationform.h"

#include "core/documents/forms/formdates.h"

namespace tanu {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Both numbers, neither of them broken over lines.
QString phonesOf(const ApplicationForm& form)
{
    QStringList phones {form.mobilePhone, form.workPhone};
    phones.removeAll(QString());
    phones.replaceInStrings(u" "_s, QString(QChar::Nbsp));
    return phones.join(u", "_s);
}

} // namespace

FormData toData(const ApplicationForm& form, Language language)
{
    FormData data = dataOf(form.center);
    data.text("number"_L1, form.number)
        .text("registered"_L1, shortDate(form.registered))
        .text("person"_L1, orBlank(form.personName))
        .text("iin"_L1, orBlank(form.iin))
        .text("birthDate"_L1, shortDate(form.birthDate))
        .text("residence"_L1, orBlank(form.residence))
        .text("email"_L1, orBlank(form.email))
        .text("phones"_L1, orBlank(phonesOf(form)))
        .text("profession"_L1, orBlank(form.profession))
        .text("sought"_L1, form.sought)
        .text("nqfLevel"_L1, form.nqfLevel)
        .text("earlierUntil"_L1, form.earlierUntil.isEmpty() ? u"______"_s : form.earlierUntil)
        .text("informalResults"_L1, orBlank(form.informalResults))
        .text("knowledge"_L1, orBlank(form.knowledge))
        .text("skills"_L1, orBlank(form.skills))
        .lines("attachments"_L1, form.attachments)
        .text("date"_L1, annexDate(form.date, language));
    return data;
}

} // namespace tanu
