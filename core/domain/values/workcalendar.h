#pragma once

#include "core/domain/values/calendarday.h"

#include <map>
#include <optional>
#include <set>
#include <vector>

namespace tanu {

/// Why a day is not a working day (W2).
struct DayOffReason {
    enum class Why {
        Weekend, ///< no names
        Holiday,
        MovedHoliday,
        Transferred,
    };

    Why why = Why::Weekend;
    QString nameKk;
    QString nameRu;
    bool estimated = false;

    friend bool operator==(const DayOffReason&, const DayOffReason&) = default;
};

/// The working days of the Republic of Kazakhstan.
///
/// - W1: Monday to Friday, less holidays and days off transferred onto them, plus weekend days made working.
/// - W2: the given days are the calendar of the confirmed years, whole.
/// - W3: a year that nobody confirmed is computed from the standing holidays; days given for such a year
///   replace the computed ones of the same date, and `touchesUnconfirmed` tells of it.
/// - W5: the three ways of counting that the clauses use; the day of the event itself never counts.
/// - Every argument is a valid date; counts are positive.
class WorkCalendar {
public:
    /// Standing holidays only; no year is confirmed.
    WorkCalendar();

    /// Errors: ImpossibleDate{ISO date} outside 1990 to 2100, FieldMalformed{"date", ISO date} for one given
    /// twice.
    static Result<WorkCalendar> of(const std::vector<CalendarDay>& days, const std::set<int>& confirmedYears);

    [[nodiscard]] bool isWorkingDay(QDate date) const;

    /// Nothing on a working day.
    [[nodiscard]] std::optional<DayOffReason> reasonOff(QDate date) const;

    /// "Within n working days after": the n-th working day after `from`, n >= 1 (W5).
    [[nodiscard]] QDate addWorkingDays(QDate from, int n) const;

    /// "Not later than n working days before": the n-th working day before `date`, n >= 1 (W5).
    [[nodiscard]] QDate workingDayBefore(QDate date, int n) const;

    /// "At least n working days between": the (n+1)-th working day after `from`, n >= 0 (W5).
    [[nodiscard]] QDate firstDateAfterGap(QDate from, int n) const;

    /// Whole working days strictly between the two, 0 if `b` is not after `a`.
    [[nodiscard]] int workingDaysBetween(QDate a, QDate b) const;

    /// Whether any year from `from` to `to` is unconfirmed (W3).
    [[nodiscard]] bool touchesUnconfirmed(QDate from, QDate to) const;

    /// Whether any day from `from` to `to`, both included, rests on an estimate (W2).
    [[nodiscard]] bool touchesEstimated(QDate from, QDate to) const;

    [[nodiscard]] const std::set<int>& confirmedYears() const { return m_confirmedYears; }

    /// What differs from the plain week in this year, in order of date: given, or computed (W3).
    [[nodiscard]] std::vector<CalendarDay> daysOf(int year) const;

private:
    using Days = std::map<QDate, CalendarDay>;

    WorkCalendar(Days given, std::set<int> confirmedYears);

    [[nodiscard]] bool covers(int year) const { return year >= m_firstYear && year <= m_lastYear; }
    [[nodiscard]] std::optional<CalendarDay> dayOn(QDate date) const;
    [[nodiscard]] QDate step(QDate from, int n, int direction) const;
    void addStandingHolidays();
    void markWorkingDays();

    Days m_days; ///< given, and computed for the unconfirmed years that are covered
    std::set<int> m_confirmedYears;
    int m_firstYear;
    int m_lastYear;
    std::vector<bool> m_working; ///< one per day since 1 January of m_firstYear
};

} // namespace tanu
