#include "core/domain/rules/accreditation.h"

#include <algorithm>

namespace tanu {

namespace {

constexpr int yearsOfAccreditation = 3;
constexpr int monthsBeforeEnd = 6;

} // namespace

AccreditationTerm accreditationFrom(QDate first)
{
    return {first, first.addYears(yearsOfAccreditation), std::nullopt};
}

bool coversDate(const AccreditationTerm& term, QDate date)
{
    if (term.terminated && date >= *term.terminated)
        return false;
    return date >= term.from && date <= term.until;
}

Result<void> checkAccredited(const AccreditationTerm& term, QDate date)
{
    if (coversDate(term, date))
        return {};
    const QDate lastDay = term.terminated ? std::min(term.until, term.terminated->addDays(-1)) : term.until;
    return Error{ErrorKind::OutsideAccreditation,
        {date.toString(Qt::ISODate), term.from.toString(Qt::ISODate), lastDay.toString(Qt::ISODate)}, {}};
}

QDate renewalDueBy(const AccreditationTerm& term)
{
    return term.until.addMonths(-monthsBeforeEnd);
}

} // namespace tanu
