#include "core/domain/rules/reportmonth.h"

#include "core/domain/rules/deadlines.h"

#include <algorithm>

namespace tanu {

namespace {

bool isOwedOf(const Accreditation& accreditation, QDate date)
{
    const CenterStanding standing = standingOn(accreditation, date).standing;
    return standing == CenterStanding::Valid || standing == CenterStanding::Suspended;
}

} // namespace

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

std::vector<Month> owedMonths(const Accreditation& accreditation, QDate knownSince, QDate today)
{
    const QDate from = std::max(accreditation.terms.front().from, knownSince);
    std::vector<Month> months;
    for (QDate date = from; date <= today; date = date.addDays(1)) {
        if (!isOwedOf(accreditation, date))
            continue;
        months.push_back(Month::of(date));
        date = months.back().lastDay();
    }
    return months;
}

} // namespace tanu
