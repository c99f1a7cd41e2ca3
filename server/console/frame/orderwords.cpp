#include "server/console/frame/orderwords.h"

#include "server/console/frame/datatable.h"

namespace tanu::server {

namespace {

Html stateOf(const Say& say, const ListedOrder& listed)
{
    switch (listed.state) {
    case OrderState::Refused:
        return stateBadge(Tone::Danger, say("orders.refused").arg(listed.refused));
    case OrderState::Taken:
        return stateBadge(Tone::Good,
            listed.takenAt ? say("orders.takenOn").arg(Say::moment(listed.takenAt)) : say("orders.takenBefore"));
    case OrderState::Waiting:
        break;
    }
    return stateBadge(Tone::Neutral, say("orders.waitingSince").arg(Say::moment(listed.order.givenAt)));
}

} // namespace

std::optional<AccreditationOrder> actIn(const Order& order)
{
    if (order.kind != QLatin1String(orderkind::accreditation))
        return std::nullopt;
    const auto act = parseAccreditationOrder(order.payload);
    return act ? std::optional(*act) : std::nullopt;
}

QString orderWords(const Say& say, const Order& order)
{
    if (const auto act = actIn(order))
        return say(QLatin1String("act.") + codeOf(act->step.act));
    const QString key = QLatin1String("order.") + order.kind;
    return say.has(key) ? say(key) : order.kind;
}

Html orderTable(const ConsoleRequest& request, const std::vector<ListedOrder>& orders, const QString& nothing)
{
    const Say& say = request.say;
    DataTable table(say("orders.all"),
        {say("orders.number"), say("orders.kind"), say("orders.center"), say("orders.given"), say("orders.state")}, nothing);
    table.setNumbers({0});
    for (const ListedOrder& listed : orders) {
        const QString center = listed.center.toString();
        table.add({Html::text(QString::number(listed.order.number)), Html::text(orderWords(say, listed.order)),
            linkTo(request.link(QLatin1String("/console/centers/") + center), center),
            Html::text(Say::moment(listed.order.givenAt) + QStringLiteral(" · ") + listed.givenBy), stateOf(say, listed)});
    }
    return table.toHtml();
}

} // namespace tanu::server
