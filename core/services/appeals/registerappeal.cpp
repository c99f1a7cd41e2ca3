#include "core/services/appeals/registerappeal.h"

#include "core/services/appeals/appealstep.h"
#include "core/services/applications/casestep.h"
#include "core/services/obligations.h"
#include "core/storage/appealtable.h"
#include "core/storage/calendartable.h"
#include "core/storage/obligationtable.h"
#include "core/storage/resultnoticetable.h"
#include "core/storage/seriestable.h"
#include "core/storage/sessioncandidatetable.h"
#include "core/wire/fields.h"

namespace tanu {

namespace {

/// The day before which the candidate cannot have appealed.
Result<QDate> knownSince(Deed& deed, const ApplicationId& application)
{
    const auto notice = ResultNoticeTable(deed.connection()).find(application);
    if (!notice)
        return notice.error();
    if (!notice->has_value())
        return Error {ErrorKind::NotFound, {QStringLiteral("resultnotice"), application.toText()}, {}};
    return (*notice)->receivedOn.value_or(toKazakhstan((*notice)->sentAt).date());
}

Result<std::optional<QDate>> lastDayToAppeal(Deed& deed, const ApplicationId& application)
{
    const auto term = ObligationTable(deed.connection()).find(application, Obligation::FileAppeal);
    if (!term)
        return term.error();
    return term->has_value() ? std::optional((*term)->lastDay) : std::nullopt;
}

/// What is appealed against, and the number.
Result<Appeal> newAppeal(Deed& deed, const ApplicationId& application, QDate receivedOn)
{
    const auto place = SessionCandidateTable(deed.connection()).load(application);
    if (!place)
        return place.error();
    const auto protocol = signedProtocolOf(deed.connection(), place->session);
    if (!protocol)
        return protocol.error();
    const int year = deed.today().year();
    const auto number = SeriesTable(deed.connection()).next(Series::Appeal, year);
    if (!number)
        return number.error();
    Appeal appeal;
    appeal.id = AppealId::make(deed.now());
    appeal.application = application;
    appeal.protocol = protocol->id;
    appeal.year = year;
    appeal.number = *number;
    appeal.receivedOn = receivedOn;
    appeal.registeredAt = deed.now();
    appeal.registeredBy = deed.actor().id;
    return appeal;
}

/// R20 is met; R22 runs, from receipt or registration, whichever ends earlier (W5).
Result<Deadline> moveTerms(Deed& deed, const Appeal& appeal)
{
    if (const auto met = meetObligation(deed, appeal.application, Obligation::FileAppeal); !met)
        return met.error();
    const auto calendar = CalendarTable(deed.connection()).load();
    if (!calendar)
        return calendar.error();
    const Deadline due = appealDecisionDeadline(appeal.receivedOn, deed.today(), *calendar);
    return openObligation(deed, appeal.application, Obligation::DecideAppeal, due.from, *calendar);
}

} // namespace

RegisterAppeal::RegisterAppeal(Desk& desk)
    : m_desk(desk)
{
}

Result<RegisteredAppeal> RegisterAppeal::run(
    const ApplicationId& application, QDate receivedOn, const QString& grounds)
{
    if (grounds.trimmed().isEmpty())
        return Error {ErrorKind::FieldEmpty, {QStringLiteral("grounds")}, {}};
    return perform(m_desk, Action::RegisterAppeal, [&](Deed& deed) -> Result<RegisteredAppeal> {
        if (const auto moved = stepCase(deed, application, Action::RegisterAppeal); !moved)
            return moved.error();
        const auto since = knownSince(deed, application);
        if (!since)
            return since.error();
        const auto day = namedDay(deed, "receivedon", receivedOn, *since);
        if (!day)
            return day.error();
        const auto lastDay = lastDayToAppeal(deed, application);
        if (!lastDay)
            return lastDay.error();
        auto appeal = newAppeal(deed, application, *day);
        if (!appeal)
            return appeal.error();
        appeal->grounds = grounds.trimmed();
        appeal->isLate = isLateAppeal(*day, *lastDay);
        appeal->admission = appeal->isLate ? Admission::Waits : Admission::InTime;
        if (const auto stored = AppealTable(deed.connection()).insert(*appeal); !stored)
            return stored.error();
        const auto due = moveTerms(deed, *appeal);
        if (!due)
            return due.error();
        tellAppeal(deed, *appeal);
        deed.note("receivedOn", cborOf(*day));
        if (appeal->isLate)
            deed.note("late", Cbor::boolean(true));
        return RegisteredAppeal {appeal->id, appeal->numberText(), appeal->isLate, *due};
    });
}

} // namespace tanu
