#pragma once

#include "core/base/result.h"

#include <QtCore/QDate>

#include <optional>

namespace tanu {

/// For how long the center may act (L23.2); both days included.
struct AccreditationTerm {
    QDate from;
    QDate until;
    std::optional<QDate> terminated; ///< L26.6: from this day on nothing is issued

    friend bool operator==(const AccreditationTerm&, const AccreditationTerm&) = default;
};

/// Three years from the certificate's first day (L23.2): up to the same day of the month three years later, that day included,
/// or the last day of a shorter month.
///
/// Why that day and not the one before: a term of years runs from the day after the one on which it begins and ends on the same
/// date of its last year, as certificates say it; validity of documents (`validUntil`) and working days (W5) are counted so too.
/// A certificate that says another last day is entered with it.
AccreditationTerm accreditationFrom(QDate first);

/// Whether documents may be issued on this date (L23.2, L26.6).
bool coversDate(const AccreditationTerm& term, QDate date);

/// Errors: OutsideAccreditation{date, from, last day}, all ISO dates.
Result<void> checkAccredited(const AccreditationTerm& term, QDate date);

/// Last day to apply for re-accreditation: six months before the end (L23.5).
QDate renewalDueBy(const AccreditationTerm& term);

} // namespace tanu
