#include "core/domain/rules/reportmonth.h"

#include "core/domain/rules/deadlines.h"

#include <algorithm>

namespace tanu {

Month reportMonthOfOutcome(QDate protocolSigned, std::optional<QDate> appealDecided)
{
    return Month::of(appealDecided.value_or(protocolSigned));
}

Month reportMonthOfDocument(QDate issuedOn, std::optional<QDate> handedOverOn, std::optional<QDate> cancelledOn)
{
    if (cancelledOn)
        return Month::of(*cancelledOn);
    return Month::of(handedOverOn.value_or(issuedOn));
}

Month reportMonthOfNumberEnd(QDate on)
{
    return Month::of(on);
}

QDate monthDueBy(Month month, const WorkCalendar& calendar)
{
    return deadlineOf(Obligation::EnterIntoPlatform, month.lastDay(), calendar).lastDay;
}

MonthStanding standingOf(
    Month month, MonthState state, bool wasCompared, QDate today, const WorkCalendar& calendar)
{
    if (state == MonthState::ClosedByBoth)
        return MonthStanding::Closed;
    if (today <= month.lastDay())
        return MonthStanding::Running;
    if (today <= monthDueBy(month, calendar))
        return MonthStanding::Due;
    return wasCompared ? MonthStanding::Late : MonthStanding::Missing;
}

QString codeOf(MonthStanding standing)
{
    switch (standing) {
    case MonthStanding::Running:
        return QStringLiteral("running");
    case MonthStanding::Due:
        return QStringLiteral("due");
    case MonthStanding::Late:
        return QStringLiteral("late");
    case MonthStanding::Missing:
        return QStringLiteral("missing");
    case MonthStanding::Closed:
        return QStringLiteral("closed");
    }
    Q_UNREACHABLE();
}

std::vector<Month> owedMonths(const AccreditationTerm& term, QDate knownSince, QDate today)
{
    const QDate lastDay = term.terminated ? std::min(term.until, term.terminated->addDays(-1)) : term.until;
    const QDate from = std::max(term.from, knownSince);
    const QDate until = std::min(lastDay, today);
    std::vector<Month> months;
    if (until < from)
        return months;
    for (Month month = Month::of(from); month <= Month::of(until); month = month.next())
        months.push_back(month);
    return months;
}

} // namespace tanu
