#pragma once

#include "core/domain/values/workcalendar.h"
#include "core/storage/obligationtable.h"

#include <map>

namespace tanu {

/// From which day the terms of a signature run, where corrected protocols say another day than the one that was signed
/// with a wrong date (R17.2, R18, R19).
using SignatureDays = std::map<ApplicationId, QDate>;

/// Of every case in a session with such a correction.
///
/// - A case whose decision a correction changed counts from that correction's signature; the others from the day that the
///   correction names, else from the first signature.
/// Errors: RowCorrupt, those of the database.
Result<SignatureDays> correctedSignatureDays(Connection& connection);

/// A term as it would be counted now: by the calendar as it stands (W4), from the day that corrected protocols say.
Deadline recounted(const ObligationRow& row, const WorkCalendar& calendar, const SignatureDays& days);

/// An open term of a case that would end on another day if it was counted now.
struct RecountedTerm {
    ApplicationId application;
    Obligation obligation = Obligation::CheckPackage;
    QDate countedFrom; ///< as it was counted
    QDate lastDay; ///< as it stands
    Deadline now; ///< as it would be counted now
};

/// Every one, by the day on which it stands (W4). Nothing is moved. Errors: RowCorrupt, those of the database.
Result<std::vector<RecountedTerm>> recountedTerms(Connection& connection);

} // namespace tanu
