#pragma once

#include "core/storage/recordtable.h"
#include "core/wire/monthdigest.h"

namespace tanu {

/// The outbox by the months of the report (P7.5, exchange.md 12): what of each the server has acknowledged.
class RecordMonths {
public:
    explicit RecordMonths(Connection& connection);

    /// How many of a month were acknowledged, wait, and were rejected without a later revision that was acknowledged.
    Result<RecordCounts> countsOf(Month month);
    /// Every month in which something is reported, in order.
    Result<std::vector<Month>> all();
    /// What the server acknowledged of a month, in no order.
    Result<std::vector<MonthLine>> acknowledged(Month month);
    /// The server lost it: it waits again (exchange.md 12). Errors: NotFound{"record", id} unless it was acknowledged.
    Result<void> offerAgain(const MonthLine& line);
    /// For records of before there were months; part of a step of the schema.
    Result<void> giveMonths();

private:
    Connection& m_connection;
};

} // namespace tanu
