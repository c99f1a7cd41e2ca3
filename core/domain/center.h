#pragma once

#include "core/domain/bilingual.h"
#include "core/domain/rules/accreditation.h"
#include "core/domain/values/accreditationnumber.h"
#include "core/domain/values/bin.h"

#include <QtCore/QDate>

#include <optional>

namespace tanu {

/// The accreditation was taken away before its term was over (L26.6).
struct AccreditationEnd {
    QDate on; ///< from this day on the center does not act
    QString ground;

    friend bool operator==(const AccreditationEnd&, const AccreditationEnd&) = default;
};

/// The recognition center itself (L17.2.1), with its accreditation (L23.2: three years).
struct Center {
    Bilingual name;
    Bin bin;
    AccreditationNumber number; ///< level 5 of every serial number (A2)
    QDate accreditedFrom;
    QDate accreditedUntil; ///< the last day of validity
    Bilingual address;
    QString phone;
    QString email;
    std::optional<AccreditationEnd> ended = std::nullopt;
};

/// As its certificate says it, however it ended.
AccreditationTerm accreditationTerm(const Center& center);

/// The center after it was accredited again (L23.5), as of `today`.
///
/// - From the first day of the new term on the certificate's own days count; an end of the accreditation before it is over.
/// - Before that day only the last one moves: until then the certificate of before holds, and the new term joins it.
Center accreditedAgain(Center center, const AccreditationTerm& term, QDate today);

/// L26.6: whether the center may act on this date at all: take applications, hold sessions, issue.
/// Errors: AccreditationEnded{date of the end, ground}.
Result<void> checkNotEnded(const std::optional<AccreditationEnd>& end, QDate date);

} // namespace tanu
