#pragma once

#include "core/database/connection.h"
#include "core/domain/values/numbertext.h"

namespace tanu {

/// What is numbered without gaps, from 1 in every year.
enum class Series { Application, Contract, Refusal, Session, Notice, Protocol, ResultNotice, ViolationAct, Appeal, Duplicate };

/// Stable codes: `application`, `contract` ... `violation-act`, `appeal`, `duplicate`.
QString codeOf(Series series);

/// Gapless numbers (R4.1): a number is taken inside the transaction that uses it, so what is undone gives its
/// number back.
class SeriesTable {
public:
    explicit SeriesTable(Connection& connection);

    /// Takes the next number, 1 for the first of a year. Call it inside a write transaction.
    Result<int> next(Series series, int year);

private:
    Connection& m_connection;
};

} // namespace tanu
