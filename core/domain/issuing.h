#pragma once

#include "core/domain/center.h"
#include "core/domain/rules/accreditationacts.h"

#include <vector>

namespace tanu {

/// A paper that leaves the center over the name of its head.
enum class IssuedPaper {
    Document, ///< the document of recognition: made, handed over (R18.1)
    Duplicate, ///< a further paper of one that was handed over, under its number (exchange.md 29)
};

/// The operator of the platform stopped the issuing (P7.5, exchange.md 17).
struct IssuingStop {
    QDate on; ///< from this day on
    QString reason;

    friend bool operator==(const IssuingStop&, const IssuingStop&) = default;
};

/// What bears on whether a center may issue, as far as one side knows it.
struct IssuingStanding {
    AccreditationTerm term;
    std::optional<AccreditationEnd> ended = std::nullopt; ///< as the center recorded it
    std::vector<AccreditationStep> acts = {}; ///< of the platform, in the order in which they were decided
    std::optional<IssuingStop> stop = std::nullopt;
};

/// Whether this may be issued on this date.
///
/// - L23.2, L26: who is not accredited is no recognition center, and gives out neither.
/// - P7.5: the stop is about what the center has to report. A duplicate adds nothing to that, so the stop holds back
///   documents only.
///
/// Why: docs/decisions/0026-duplicates.md.
/// Errors: AccreditationEnded{date, ground}, OutsideAccreditation{date, from, last day}, AccreditationSuspended{date,
/// ground}, IssuingStopped{date, reason}.
Result<void> checkMayIssue(IssuedPaper paper, const IssuingStanding& standing, QDate date);

} // namespace tanu
