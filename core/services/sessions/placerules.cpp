#include "core/services/sessions/placerules.h"

#include "core/domain/rules/age.h"
#include "core/domain/rules/deadlines.h"
#include "core/services/sessions/sessiondays.h"

#include <algorithm>

namespace tanu {

namespace {

template <typename T>
bool contains(const std::vector<T>& values, const T& wanted)
{
    return std::find(values.begin(), values.end(), wanted) != values.end();
}

} // namespace

QDate firstSessionDay(QDate noticeDay, const WorkCalendar& calendar)
{
    return deadlineOf(Obligation::SessionGap, noticeDay, calendar).lastDay;
}

Result<void> checkGap(const QString& candidate, QDate sessionDay, QDate noticeDay, const WorkCalendar& calendar)
{
    const QDate first = firstSessionDay(noticeDay, calendar);
    if (sessionDay < first)
        return Error {ErrorKind::SessionTooEarly, {candidate, first.toString(Qt::ISODate)}, {}};
    return {};
}

Result<void> checkPlace(const Application& application, const Programme& programme, const Session& session,
    QDate noticeDay, const WorkCalendar& calendar)
{
    const ApplicationFields& fields = application.fields;
    if (fields.programme != session.programme)
        return Error {ErrorKind::FieldMalformed, {QStringLiteral("programme"), fields.programme.toText()}, {}};
    if (fields.mode != session.mode)
        return Error {ErrorKind::ModeNotOffered, {codeOf(fields.mode)}, {}};
    if (!contains(programme.languages, fields.language))
        return Error {ErrorKind::LanguageNotOffered, {codeOf(fields.language)}, {}};
    const QDate day = plannedDay(session);
    if (const auto old = checkAge(fields.birthDate, programme.minimumAge, day); !old)
        return old;
    return checkGap(fields.name.full(), day, noticeDay, calendar);
}

} // namespace tanu
