#include "server/console/frame/ordersection.h"

#include "core/base/clock.h"
#include "core/base/strongid.h"
#include "server/console/frame/datatable.h"
#include "server/console/frame/daydoubts.h"
#include "server/console/frame/orderwords.h"
#include "server/context/servercalendar.h"

#include <algorithm>

namespace tanu::server {

namespace {

constexpr int shownAtMost = 50;

/// The last day for the copy of a revocation (L26.4), and when it was decided; nothing of any other order.
struct CopyTerm {
    QDate decidedOn;
    QDate lastDay;
};

std::optional<CopyTerm> copyTermOf(const GivenOrder& given)
{
    const auto act = actIn(given.order);
    const bool isRevocation = act
        && (act->step.act == AccreditationAct::Revoked || act->step.act == AccreditationAct::NotRenewable);
    if (!isRevocation)
        return std::nullopt;
    const auto terms = revocationTerms(act->eventOn.value_or(act->decidedOn), act->decidedOn, serverCalendar());
    return CopyTerm {act->decidedOn, terms.tellBy};
}

std::vector<OrderTaken> takenOf(const OrderHistory& history, qint64 number)
{
    std::vector<OrderTaken> found;
    std::copy_if(history.taken.begin(), history.taken.end(), std::back_inserter(found),
        [number](const OrderTaken& taken) { return taken.number == number; });
    return found;
}

Html dueOf(const Say& say, const GivenOrder& given, const std::vector<OrderTaken>& taken, QDate today)
{
    const auto term = copyTermOf(given);
    if (!term)
        return Html::text(Say::date(QDate()));
    const bool isInTime = std::any_of(taken.begin(), taken.end(),
        [&](const OrderTaken& one) { return toKazakhstan(one.takenAt).date() <= term->lastDay; });
    const Tone waiting = today > term->lastDay ? Tone::Danger : Tone::Warning;
    return stateBadge(isInTime ? Tone::Good : waiting, Say::date(term->lastDay))
        + doubtsLine(say, term->decidedOn, term->lastDay);
}

Html takersOf(const Say& say, const GivenOrder& given, const std::vector<OrderTaken>& taken)
{
    Html lines;
    for (const OrderTaken& one : taken) {
        lines += element("div", {},
            element("code", {}, uuidToText(one.device)) + Html::text(QStringLiteral(" · ") + Say::moment(one.takenAt)));
    }
    if (taken.empty())
        lines += stateBadge(Tone::Neutral, say("orders.notTaken"));
    if (!given.refused.isEmpty())
        lines += element("div", {}, stateBadge(Tone::Danger, say("orders.refused").arg(given.refused)));
    return lines;
}

Html stopsOf(const Say& say, const std::vector<OrderStanding>& standings)
{
    Html lines;
    for (const OrderStanding& standing : standings) {
        if (!standing.stopped.isEmpty()) {
            lines += element("p", {},
                stateBadge(Tone::Danger, say("orders.stopped").arg(uuidToText(standing.device), standing.stopped)));
        }
    }
    return lines;
}

} // namespace

Result<OrderHistory> orderHistory(Connection& connection, const AccreditationNumber& center)
{
    const OrderTable table(connection);
    auto orders = table.newestDecisions(center, shownAtMost);
    if (!orders)
        return orders.error();
    auto taken = table.takenFrom(center, orders->empty() ? 0 : orders->back().order.number);
    if (!taken)
        return taken.error();
    auto standings = table.standingsOf(center);
    if (!standings)
        return standings.error();
    return OrderHistory {*std::move(orders), *std::move(taken), *std::move(standings)};
}

Html orderSection(const Say& say, const OrderHistory& history, QDate today)
{
    DataTable table(say("orders.title"),
        {say("orders.number"), say("orders.kind"), say("orders.given"), say("orders.tellBy"), say("orders.taken")},
        say("orders.nothingButRegisters"));
    table.setNumbers({0});
    for (const GivenOrder& given : history.orders) {
        const auto taken = takenOf(history, given.order.number);
        table.add({Html::text(QString::number(given.order.number)), Html::text(orderWords(say, given.order)),
            Html::text(Say::moment(given.order.givenAt) + QStringLiteral(" · ") + given.givenBy),
            dueOf(say, given, taken, today), takersOf(say, given, taken)});
    }
    return section(say("orders.title"), stopsOf(say, history.standings) + table.toHtml());
}

} // namespace tanu::server
