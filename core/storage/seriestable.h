#pragma once

#include "core/database/connection.h"
#include "core/domain/ids.h"
#include "core/domain/values/numbertext.h"

#include <vector>

namespace tanu {

/// What is numbered without gaps, from 1 in every year.
enum class Series { Application, Contract, Refusal, Session, Notice, Protocol, ResultNotice, ViolationAct, Appeal, Duplicate };

/// Stable codes: `application`, `contract` ... `violation-act`, `appeal`, `duplicate`.
QString codeOf(Series series);

/// Errors: FieldMalformed{"series", typed}.
Result<Series> parseSeries(const QString& code);

/// One number of a series, taken and not used yet.
struct SeriesNumber {
    Series series = Series::ViolationAct;
    int year = 0;
    int number = 0;

    friend bool operator==(const SeriesNumber&, const SeriesNumber&) = default;
};

/// Gapless numbers (R4.1): a number is taken inside the transaction that uses it, so what is undone gives its
/// number back.
class SeriesTable {
public:
    explicit SeriesTable(Connection& connection);

    /// Takes the next number, 1 for the first of a year. Call it inside a write transaction.
    ///
    /// - A number that travelled and came home unused goes first (exchange.md 23).
    /// - A venue has only the numbers that came with its sessions. Errors: NumbersExhausted{series} there.
    Result<int> next(Series series, int year);

    /// Takes `count` numbers for a session that leaves, and for nobody else.
    Result<std::vector<int>> reserve(Series series, int year, int count);
    /// Numbers to be used before others: of this travel of a session.
    Result<void> give(const std::vector<SeriesNumber>& numbers, const CheckOutId& checkOut);
    /// What is left of the numbers of this travel, and it is gone from here.
    Result<std::vector<SeriesNumber>> withdraw(const CheckOutId& checkOut);

private:
    Result<std::optional<int>> fromThoseGiven(Series series, int year);

    Connection& m_connection;
};

} // namespace tanu
