#include "core/services/months/closemonth.h"

#include "core/services/signedmessages.h"
#include "core/storage/centertable.h"
#include "core/storage/recordmonths.h"
#include "core/storage/serverlinktable.h"
#include "core/wire/cose.h"
#include "core/wire/months.h"

namespace tanu {

namespace {

Error notReady(Month month, const char* why)
{
    return {ErrorKind::MonthNotReady, {month.toString(), QString::fromLatin1(why)}, {}};
}

} // namespace

CloseMonth::CloseMonth(Desk& desk)
    : m_desk(desk)
{
}

Result<ReportMonth> CloseMonth::run(Month month)
{
    return perform(m_desk, Action::CloseMonth, [&](Deed& deed) -> Result<ReportMonth> {
        auto row = ready(deed, month);
        if (!row)
            return row;
        if (const auto done = sign(deed, *row); !done)
            return done.error();
        if (const auto stored = ReportMonthTable(deed.connection()).put(*row); !stored)
            return stored.error();
        deed.about("month");
        deed.note("month", month.toString());
        deed.note("records", row->compared->here.count);
        deed.note("hash", QString::fromLatin1(row->compared->here.hash.toHex()));
        return row;
    });
}

/// The row of a month that may be closed now, in its new state.
Result<ReportMonth> CloseMonth::ready(Deed& deed, Month month)
{
    if (deed.today() <= month.lastDay())
        return notReady(month, "running");
    auto row = ReportMonthTable(deed.connection()).find(month);
    if (!row)
        return row.error();
    if (row->has_value() && isClosed((*row)->state))
        return Error {ErrorKind::MonthClosed, {month.toString()}, {}};
    RecordMonths records(deed.connection());
    const auto counts = records.countsOf(month);
    if (!counts)
        return counts.error();
    if (counts->waiting > 0)
        return notReady(month, "waiting");
    if (counts->rejected > 0)
        return notReady(month, "rejected");
    if (!row->has_value() || !(*row)->compared)
        return notReady(month, "not-compared");
    if (!(*row)->compared->isEqual())
        return notReady(month, "differs");
    const auto lines = records.acknowledged(month);
    if (!lines)
        return lines.error();
    const auto next = transition((*row)->state, MonthEvent::CenterCloses);
    if (!next || digestOf(*lines) != (*row)->compared->there)
        return notReady(month, "not-compared");
    (*row)->state = *next;
    return **std::move(row);
}

Result<void> CloseMonth::sign(Deed& deed, ReportMonth& month)
{
    const auto link = ServerLinkTable(deed.connection()).load();
    if (!link)
        return link.error();
    const auto center = CenterTable(deed.connection()).load();
    if (!center)
        return center.error();
    const MonthClosing closing {center->number, link->device, month.month, month.compared->here, deed.now()};
    month.closing = signMessage(deed.key(), payloadOf(closing), signedfor::monthClosing);
    month.closedAt = deed.now();
    month.closedBy = deed.actor().id;
    return {};
}

} // namespace tanu
