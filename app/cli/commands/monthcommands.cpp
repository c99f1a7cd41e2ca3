#include "app/cli/commands/monthcommands.h"

#include "app/cli/opencenter.h"
#include "app/demo/demoaccounts.h"
#include "app/desktop/exchange/monthwords.h"
#include "core/services/months/closemonth.h"
#include "core/services/queries/monthquery.h"

namespace tanu::cli {

namespace {

constexpr int shownAtMost = 1'000;

QJsonObject jsonOf(const MonthView& view)
{
    const ReportMonth& month = view.month;
    QJsonObject object {{QStringLiteral("month"), month.month.toString()}, {QStringLiteral("state"), codeOf(month.state)},
        {QStringLiteral("standing"), codeOf(view.standing)}, {QStringLiteral("here"), view.counts.accepted},
        {QStringLiteral("waiting"), view.counts.waiting}, {QStringLiteral("rejected"), view.counts.rejected},
        {QStringLiteral("dueBy"), view.dueBy.toString(Qt::ISODate)}, {QStringLiteral("next"), codeOf(view.next)}};
    if (month.compared) {
        object.insert(QStringLiteral("there"), month.compared->there.count);
        object.insert(QStringLiteral("equal"), month.compared->isEqual());
    }
    if (month.closedAt)
        object.insert(QStringLiteral("closedAt"), month.closedAt->toString(Qt::ISODate));
    return object;
}

QJsonObject jsonOf(const TakenOrder& taken)
{
    QJsonObject object {{QStringLiteral("number"), taken.order.number}, {QStringLiteral("kind"), taken.order.kind},
        {QStringLiteral("given"), taken.order.givenAt.toString(Qt::ISODate)},
        {QStringLiteral("outcome"), codeOf(taken.outcome)}, {QStringLiteral("text"), desktop::orderText(taken.order)}};
    if (taken.problem)
        object.insert(QStringLiteral("problem"), nameOf(taken.problem->kind));
    return object;
}

/// The password is asked again; a demo center has one that everybody knows.
Result<Desk> signingDesk(const Installation& center, Desk desk, const Arguments& arguments)
{
    if (center.isDemo() && !arguments.has("user"))
        return demo::signingDesk(desk, Action::CloseMonth);
    const auto password = askPassword(arguments, ownPassword);
    if (!password)
        return password.error();
    const auto proof = ConfirmPassword(desk, center.passwordCost()).run(*password, Action::CloseMonth);
    if (!proof)
        return proof.error();
    desk.proof = *proof;
    return desk;
}

} // namespace

CommandShape MonthListCommand::shape() const
{
    return {QStringLiteral("month list"), QStringLiteral("The months of the report, and what each waits for."), {},
        withUser({dataOption(), jsonOption()})};
}

Result<void> MonthListCommand::run(const Arguments& arguments, Output& output)
{
    const auto center = openSignedIn(arguments, Role::Head, output);
    if (!center)
        return center.error();
    const SystemClock clock;
    const auto months = MonthQuery((*center)->connection(), clock).months();
    if (!months)
        return months.error();
    QJsonArray rows;
    for (const MonthView& view : *months)
        rows.append(jsonOf(view));
    output.table({QStringLiteral("month"), QStringLiteral("state"), QStringLiteral("standing"), QStringLiteral("here"),
                     QStringLiteral("there"), QStringLiteral("dueBy"), QStringLiteral("next")}, rows);
    return {};
}

CommandShape MonthCloseCommand::shape() const
{
    return {QStringLiteral("month close"),
        QStringLiteral("The head closes a month that both sides have alike; the platform confirms with the next exchange."),
        {QStringLiteral("MONTH")}, withUser({dataOption(), jsonOption()})};
}

Result<void> MonthCloseCommand::run(const Arguments& arguments, Output& output)
{
    const auto month = Month::parse(arguments.at("MONTH"));
    if (!month)
        return month.error();
    const auto center = openCenter(arguments);
    if (!center)
        return center.error();
    const auto actor = actorFor(**center, arguments, Role::Head, output);
    if (!actor)
        return actor.error();
    const SystemClock clock;
    auto desk = signingDesk(**center, (*center)->desk(clock, *actor), arguments);
    if (!desk)
        return desk.error();
    const auto closed = CloseMonth(*desk).run(*month);
    if (!closed)
        return closed.error();
    output.object({{QStringLiteral("month"), closed->month.toString()}, {QStringLiteral("state"), codeOf(closed->state)},
        {QStringLiteral("records"), closed->compared->here.count},
        {QStringLiteral("hash"), QString::fromLatin1(closed->compared->here.hash.toHex())}});
    return {};
}

CommandShape OrdersCommand::shape() const
{
    return {QStringLiteral("orders"), QStringLiteral("The orders of the platform, and what came of each."), {},
        withUser({dataOption(), jsonOption()})};
}

Result<void> OrdersCommand::run(const Arguments& arguments, Output& output)
{
    const auto center = openSignedIn(arguments, Role::Head, output);
    if (!center)
        return center.error();
    const SystemClock clock;
    const auto orders = MonthQuery((*center)->connection(), clock).orders(shownAtMost);
    if (!orders)
        return orders.error();
    QJsonArray rows;
    for (const TakenOrder& taken : *orders)
        rows.append(jsonOf(taken));
    output.table({QStringLiteral("number"), QStringLiteral("given"), QStringLiteral("kind"), QStringLiteral("outcome"),
                     QStringLiteral("text")}, rows);
    return {};
}

} // namespace tanu::cli
