#pragma once

#include "core/base/clock.h"
#include "core/domain/rules/reportmonth.h"
#include "core/storage/issuingstop.h"
#include "core/storage/platformordertable.h"
#include "core/storage/publishedregistertable.h"
#include "core/storage/recordmonths.h"
#include "core/storage/reportmonthtable.h"

namespace tanu {

/// What a month waits for, as the screen says it (P7.5, exchange.md 13).
enum class MonthNext {
    Nothing, ///< closed by both
    Wait, ///< it is not over
    Exchange, ///< records of it wait, or both sides have not compared it
    Correct, ///< the platform rejected records of it
    Resolve, ///< both sides differ, and offering again did not help
    Close, ///< the head closes it
    Confirm, ///< the platform confirms with the next exchange
};

/// One month of the report.
struct MonthView {
    ReportMonth month;
    RecordCounts counts; ///< here; rejected without a later one that was taken
    QDate dueBy; ///< the last day to close it
    bool isUnconfirmed = false; ///< counted by a calendar that nobody confirmed (W3)
    MonthStanding standing = MonthStanding::Running;
    MonthNext next = MonthNext::Wait;
    bool isOwed = false; ///< of the accreditation, since the platform knows the center (P7.5)
    bool isReminded = false; ///< the operator reminded of it
};

/// What the platform has said to this center.
struct PlatformStanding {
    AccreditationState accreditation = AccreditationState::Valid; ///< today
    std::optional<AccreditationStep> stop; ///< by which the center may not act today
    std::optional<IssuingStop> issuing; ///< stopped by the operator
    std::optional<TakenOrder> stopped; ///< the order behind which others wait
};

/// Months of the report and orders of the platform, for the screens. Reads only. Errors: those of the database.
class MonthQuery {
public:
    MonthQuery(Connection& connection, const Clock& clock);

    /// Those that are owed and those with records, the newest first.
    [[nodiscard]] Result<std::vector<MonthView>> months() const;
    /// Those that are over, owed and not closed by both, the most urgent first: for Today.
    [[nodiscard]] Result<std::vector<MonthView>> due() const;
    /// Newest first.
    [[nodiscard]] Result<std::vector<TakenOrder>> orders(int limit) const;
    [[nodiscard]] Result<PlatformStanding> standing() const;
    [[nodiscard]] Result<std::vector<PublishedRegister>> registers() const;

private:
    [[nodiscard]] Result<MonthView> view(Month month, const WorkCalendar& calendar) const;

    Connection& m_connection;
    const Clock& m_clock;
};

/// Stable codes: `nothing`, `wait`, `exchange`, `correct`, `resolve`, `close`, `confirm`.
QString codeOf(MonthNext next);

} // namespace tanu
