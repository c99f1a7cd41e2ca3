#include "core/domain/rules/deadlines.h"

#include <algorithm>

namespace tanu {

namespace {

constexpr bool isInOrder()
{
    for (std::size_t i = 0; i < terms.size(); ++i) {
        if (static_cast<std::size_t>(terms[i].obligation) != i)
            return false;
    }
    return true;
}
static_assert(isInOrder(), "a row stands at the place of its obligation");

} // namespace

const Term& termOf(Obligation obligation)
{
    return terms.at(static_cast<std::size_t>(obligation));
}

QString codeOf(Obligation obligation)
{
    return QString::fromLatin1(termOf(obligation).code);
}

QString codeOf(CaseEvent event)
{
    switch (event) {
    case CaseEvent::ApplicationRegistered:
        return QStringLiteral("application_registered");
    case CaseEvent::ContractSigned:
        return QStringLiteral("contract_signed");
    case CaseEvent::NoticeSent:
        return QStringLiteral("notice_sent");
    case CaseEvent::ProcedureEnded:
        return QStringLiteral("procedure_ended");
    case CaseEvent::ProtocolSigned:
        return QStringLiteral("protocol_signed");
    case CaseEvent::ResultReceived:
        return QStringLiteral("result_received");
    case CaseEvent::AppealReceived:
        return QStringLiteral("appeal_received");
    case CaseEvent::AppealUpheld:
        return QStringLiteral("appeal_upheld");
    }
    Q_UNREACHABLE();
}

Result<Obligation> parseObligation(const QString& code)
{
    const auto term = std::find_if(
        terms.begin(), terms.end(), [&code](const Term& one) { return code == QLatin1String(one.code); });
    if (term == terms.end())
        return Error{ErrorKind::FieldMalformed, {QStringLiteral("obligation"), code}, {}};
    return term->obligation;
}

QDate dayOf(const Term& term, QDate event, const WorkCalendar& calendar)
{
    switch (term.kind) {
    case TermKind::Within:
        return calendar.addWorkingDays(event, term.workingDays);
    case TermKind::AtLeastBetween:
        return calendar.firstDateAfterGap(event, term.workingDays);
    case TermKind::NotLaterBefore:
        return calendar.workingDayBefore(event, term.workingDays);
    }
    Q_UNREACHABLE();
}

DayDoubts doubtsOf(QDate event, QDate day, const WorkCalendar& calendar)
{
    const QDate counted = event.addDays(1);
    return {calendar.touchesUnconfirmed(counted, day), calendar.touchesEstimated(counted, day)};
}

Deadline deadlineOf(Obligation obligation, QDate event, const WorkCalendar& calendar)
{
    const QDate lastDay = dayOf(termOf(obligation), event, calendar);
    const DayDoubts doubts = doubtsOf(event, lastDay, calendar);
    return {obligation, event, lastDay, doubts.unconfirmedCalendar, doubts.estimatedHoliday};
}

Deadline appealDecisionDeadline(QDate received, QDate registered, const WorkCalendar& calendar)
{
    return deadlineOf(Obligation::DecideAppeal, std::min(received, registered), calendar);
}

int workingDaysLeft(const Deadline& deadline, QDate today, const WorkCalendar& calendar)
{
    if (today <= deadline.lastDay)
        return calendar.workingDaysBetween(today, deadline.lastDay.addDays(1));
    return std::min(-1, -calendar.workingDaysBetween(deadline.lastDay, today.addDays(1)));
}

Urgency urgencyOf(const Deadline& deadline, QDate today)
{
    if (deadline.lastDay < today)
        return Urgency::Overdue;
    if (deadline.lastDay == today)
        return Urgency::Today;
    const QDate sunday = today.addDays(Qt::Sunday - today.dayOfWeek());
    return deadline.lastDay <= sunday ? Urgency::ThisWeek : Urgency::Later;
}

} // namespace tanu
