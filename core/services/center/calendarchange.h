#pragma once

#include "core/domain/rules/deadlines.h"
#include "core/domain/values/workcalendar.h"
#include "core/services/deed.h"

#include <set>
#include <vector>

namespace tanu {

/// The years that the calendar of a center can hold.
inline constexpr int firstCalendarYear = 2000;
inline constexpr int lastCalendarYear = 2099;

/// Errors: ImpossibleDate{year}.
Result<void> checkCalendarYear(int year);

/// An open term that a corrected calendar would set to another day (W4). It stays where it is; people are told.
struct MovedTerm {
    ApplicationId application;
    Obligation obligation = Obligation::CheckPackage;
    QDate countedFrom;
    QDate lastDay; ///< as it stands
    QDate recounted; ///< as the calendar says now
};

/// What a correction of the calendar did.
struct CalendarChange {
    int days = 0; ///< put or removed
    std::set<int> years; ///< touched
    std::vector<MovedTerm> moved; ///< open terms whose recount differs, by the day on which they stand
};

/// Every open term whose recount by the calendar as stored differs from the day that it has.
/// Errors: those of the database.
Result<std::vector<MovedTerm>> movedTerms(Connection& connection);

/// Ends a deed that changed the calendar: recounts, and notes for the journal what was touched and how many terms
/// differ (W4). Errors: those of the database.
Result<CalendarChange> concludeCalendarChange(Deed& deed, int days, const std::set<int>& years);

} // namespace tanu
