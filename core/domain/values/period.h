#pragma once

#include "core/base/result.h"

#include <QtCore/QDate>

namespace tanu {

/// A calendar month or year of Kazakhstan's days, as figures are asked for; 2000 to 2099.
class Period {
public:
    /// Errors: ImpossibleDate{`2026-13`}.
    static Result<Period> month(int year, int month);
    /// Errors: ImpossibleDate{year}.
    static Result<Period> year(int year);
    /// `2026-11` or `2026`. Errors: ImpossibleDate{typed}.
    static Result<Period> parse(const QString& text);
    /// The month of a valid date from 2000 to 2099.
    static Period monthOf(QDate date);
    static Period yearOf(QDate date);

    [[nodiscard]] bool isYear() const { return m_month == 0; }
    [[nodiscard]] int yearNumber() const { return m_year; }
    /// 1 to 12; 0 of a year.
    [[nodiscard]] int monthNumber() const { return m_month; }
    [[nodiscard]] QDate first() const;
    /// The last day, which belongs to it.
    [[nodiscard]] QDate last() const;
    [[nodiscard]] bool contains(QDate date) const { return date >= first() && date <= last(); }

    /// `step` months or years on; at either end of the century it stays where it is.
    [[nodiscard]] Period moved(int step) const;
    /// As `parse` reads it.
    [[nodiscard]] QString code() const;

    friend bool operator==(const Period&, const Period&) = default;

private:
    Period(int year, int month)
        : m_year(year)
        , m_month(month)
    {
    }

    int m_year;
    int m_month;
};

} // namespace tanu
