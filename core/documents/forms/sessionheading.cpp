#include "core/documents/forms/sessionheading.h"

#include "core/documents/forms/formdates.h"

namespace tanu {

using namespace Qt::Literals::StringLiterals;

FormData dataOf(const SessionHeading& session, Language language)
{
    FormData data = dataOf(session.center);
    data.text("number"_L1, session.number)
        .text("date"_L1, longDate(session.date, language))
        .text("shortDate"_L1, shortDate(session.date))
        .text("time"_L1, session.time.toString(u"HH:mm"))
        .text("place"_L1, session.place)
        .flag("online"_L1, session.mode == ExamMode::Online)
        .text("profession"_L1, session.profession)
        .text("nqfLevel"_L1, session.nqfLevel);
    return data;
}

} // namespace tanu
