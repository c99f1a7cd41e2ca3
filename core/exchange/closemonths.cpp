#include "core/exchange/closemonths.h"

#include "core/services/deed.h"
#include "core/wire/cose.h"
#include "core/wire/sha256.h"

#include <algorithm>

namespace tanu {

namespace {

/// By the server's clock the month is not over: it is brought again with the next exchange.
bool isTooEarly(const Error& error)
{
    return error.kind == ErrorKind::ServerRefused && error.arguments.value(1) == nameOf(ErrorKind::MonthNotReady);
}

} // namespace

CloseMonths::CloseMonths(Desk& desk, ServerConversation& server)
    : m_desk(desk)
    , m_server(server)
{
}

Result<void> CloseMonths::run(const std::vector<Month>& forgotten, SyncReport& report)
{
    const auto months = ReportMonthTable(m_desk.connection).all();
    if (!months)
        return months.error();
    for (const ReportMonth& month : *months) {
        const bool isForgotten = std::find(forgotten.begin(), forgotten.end(), month.month) != forgotten.end();
        if (month.closing.isEmpty() || (month.state != MonthState::ClosedByCenter && !isForgotten))
            continue;
        if (const auto brought = bring(month, report); !brought)
            return brought;
    }
    return {};
}

Result<void> CloseMonths::bring(const ReportMonth& month, SyncReport& report)
{
    const auto receipt = m_server.closeMonth(month.closing);
    if (!receipt && isTooEarly(receipt.error()))
        return {};
    if (!receipt)
        return receipt.error();
    const auto closing = parseSigned(month.closing, signedfor::monthClosing);
    if (!closing)
        return closing.error();
    if (receipt->content.month != month.month || receipt->content.closing != sha256Of(closing->payload))
        return ErrorKind::SignatureWrong;
    if (const auto kept = keep(month, *receipt); !kept)
        return kept;
    (receipt->content.isClosed ? report.monthsClosed : report.monthsRefused).append(month.month.toString());
    return {};
}

Result<void> CloseMonths::keep(const ReportMonth& month, const Verified<MonthReceipt>& receipt)
{
    return perform(m_desk, Action::Synchronize, [&](Deed& deed) -> Result<void> {
        const bool hasAgreed = receipt.content.isClosed;
        ReportMonth row = month;
        row.state = transition(row.state, hasAgreed ? MonthEvent::ServerAgrees : MonthEvent::ServerDiffers).value_or(row.state);
        row.receipt = receipt.message;
        if (row.compared)
            row.compared->there = receipt.content.digest;
        if (row.state == MonthState::Open) {
            row.closing.clear();
            row.closedAt.reset();
            row.closedBy = StaffId();
        }
        deed.about("month");
        deed.note("month", month.month.toString());
        deed.note("state", codeOf(row.state));
        deed.note("recordsThere", receipt.content.digest.count);
        return ReportMonthTable(deed.connection()).put(row);
    });
}

} // namespace tanu
