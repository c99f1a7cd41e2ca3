#include "app/cli/demomonths.h"

#include "app/demo/demoaccounts.h"
#include "core/exchange/synchronize.h"
#include "core/services/months/closemonth.h"
#include "core/services/queries/monthquery.h"

namespace tanu::cli {

namespace {

Result<void> synchronize(const Desk& desk, const Actor& administrator, Transport& transport)
{
    Desk own {desk.connection, desk.clock, desk.key, administrator};
    const auto report = Synchronize(own, transport).run();
    return report ? Result<void>() : Result<void>(report.error());
}

Result<void> close(const Desk& desk, const Actor& head, Month month)
{
    auto signing = demo::signingDesk({desk.connection, desk.clock, desk.key, head}, Action::CloseMonth);
    if (!signing)
        return signing.error();
    const auto closed = CloseMonth(*signing).run(month);
    return closed ? Result<void>() : Result<void>(closed.error());
}

} // namespace

Result<void> closeDemoMonth(Desk& desk, const demo::DemoStaff& staff, Transport& transport, Output& output)
{
    const Month month = Month::of(desk.clock.today()).previous();
    if (const auto done = synchronize(desk, staff.administrator, transport); !done)
        return done;
    if (const auto done = close(desk, staff.head, month); !done)
        return done;
    if (const auto done = synchronize(desk, staff.administrator, transport); !done)
        return done;
    const auto months = MonthQuery(desk.connection, desk.clock).months();
    if (!months)
        return months.error();
    for (const MonthView& view : *months) {
        const QString there
            = view.month.compared ? QString::number(view.month.compared->there.count) : QStringLiteral("-");
        output.line(QStringLiteral("month: %1 %2, %3 here, %4 on the platform, last day %5")
                        .arg(view.month.month.toString(), codeOf(view.month.state),
                            QString::number(view.counts.accepted), there, view.dueBy.toString(Qt::ISODate)));
        if (view.month.month == month && view.month.state != MonthState::ClosedByBoth)
            return Error {ErrorKind::ServerRefused, {QStringLiteral("200"), codeOf(view.month.state)}, {}};
    }
    return {};
}

} // namespace tanu::cli
