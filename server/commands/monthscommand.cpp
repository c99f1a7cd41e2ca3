#include "server/commands/monthscommand.h"

#include "server/actions/months/monthoverview.h"
#include "server/commands/arguments.h"
#include "server/serverstore.h"

namespace tanu::server {

namespace {

QString dayOf(const std::optional<QDateTime>& moment)
{
    return moment ? toKazakhstan(*moment).date().toString(Qt::ISODate) : QStringLiteral("-");
}

QString lineOf(const MonthStandingRow& row)
{
    const QStringList columns{row.center.toString(), row.month.toString(), codeOf(row.standing), codeOf(row.state()),
        row.dueBy.toString(Qt::ISODate), row.row ? QString::number(row.row->own.count) : QStringLiteral("-"),
        row.row ? QString::number(row.row->said.count) : QStringLiteral("-"),
        dayOf(row.row ? row.row->differsSince : std::nullopt),
        row.isIssuingStopped ? QStringLiteral("issuing-stopped") : QStringLiteral("-")};
    return columns.join(QLatin1Char('\t'));
}

} // namespace

int runMonths(const QStringList& words, const Console& console)
{
    Arguments arguments;
    if (const auto wrong = Arguments::read(words, {QStringLiteral("data"), QStringLiteral("late")}, arguments))
        return refuseUse(console, *wrong);
    const QString data = arguments.value(QStringLiteral("data"));
    const QString late = arguments.value(QStringLiteral("late"));
    if (data.isEmpty() || !arguments.rest().isEmpty())
        return refuseUse(console, QStringLiteral("months takes --data and --late"));
    if (arguments.has(QStringLiteral("late")) && late != QLatin1String("yes"))
        return refuseUse(console, QStringLiteral("--late takes yes"));
    const SystemClock clock;
    const auto store = ServerStore::find(data);
    if (!store)
        return reportFailure(console, store.error());
    const OperatorDesk desk = store->desk(clock);
    const auto rows = MonthOverview(desk).all(!late.isEmpty());
    if (!rows)
        return reportFailure(console, rows.error());
    for (const MonthStandingRow& row : *rows)
        console.out << lineOf(row) << '\n';
    console.out.flush();
    return exitDone;
}

} // namespace tanu::server
