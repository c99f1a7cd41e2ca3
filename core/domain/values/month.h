#pragma once

#include "core/base/result.h"

#include <QtCore/QDate>

#include <compare>

namespace tanu {

/// A month of the calendar, as centers report by it (P7.5).
///
/// - Years 1 to 9999; written `2026-11`, kept and sent as the number 202611, which sorts as months do.
class Month {
public:
    Month() = default; ///< January 2000

    /// The month in which this valid day lies.
    [[nodiscard]] static Month of(QDate day) { return Month(day.year(), day.month()); }
    /// Exactly `YYYY-MM`. Errors: FieldMalformed{"month", typed}.
    [[nodiscard]] static Result<Month> parse(const QString& text);
    /// From `key()`. Errors: FieldMalformed{"month", key}.
    [[nodiscard]] static Result<Month> fromKey(qint64 key);

    [[nodiscard]] int year() const { return m_year; }
    [[nodiscard]] int ofYear() const { return m_month; } ///< 1 to 12
    [[nodiscard]] int key() const { return m_year * 100 + m_month; } ///< 202611
    [[nodiscard]] QString toString() const; ///< `2026-11`
    [[nodiscard]] QDate firstDay() const { return {m_year, m_month, 1}; }
    [[nodiscard]] QDate lastDay() const { return firstDay().addMonths(1).addDays(-1); }
    [[nodiscard]] Month next() const { return of(firstDay().addMonths(1)); }
    [[nodiscard]] Month previous() const { return of(firstDay().addMonths(-1)); }

    friend auto operator<=>(const Month&, const Month&) = default;
    friend bool operator==(const Month&, const Month&) = default;

private:
    Month(int year, int month)
        : m_year(year)
        , m_month(month)
    {
    }

    int m_year = 2000;
    int m_month = 1;
};

} // namespace tanu
