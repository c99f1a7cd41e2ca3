#include "core/services/sessions/placerules.h"

#include "core/domain/casevoucher.h"
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

QDate firstSessionDay(const Application& application, QDate noticeDay, const WorkCalendar& calendar)
{
    return application.gapWaiver == GapWaiver::None ? firstSessionDay(noticeDay, calendar) : noticeDay;
}

Result<void> checkGap(
    const Application& application, QDate sessionDay, QDate noticeDay, const WorkCalendar& calendar)
{
    const QDate first = firstSessionDay(application, noticeDay, calendar);
    if (sessionDay >= first)
        return {};
    return Error {
        ErrorKind::SessionTooEarly, {application.fields.name.full(), first.toString(Qt::ISODate)}, {}};
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
    if (const auto covered = checkVoucherCovers(application, day); !covered)
        return covered;
    return checkGap(application, day, noticeDay, calendar);
}

} // namespace tanu
