#include "server/console/pages/orderpages.h"

#include "server/console/frame/consoleframe.h"
#include "server/console/frame/datatable.h"
#include "server/console/frame/formparts.h"
#include "server/console/frame/orderwords.h"

#include <algorithm>

namespace tanu::server {

namespace {

const QString ordersPath = QStringLiteral("/console/orders");
constexpr int pageLength = 50;

/// What the address asks for; a center that is no number is said at its field.
OrderQuery queryOf(const ConsoleRequest& request, FieldProblems& problems)
{
    OrderQuery query;
    query.region = request.who().region;
    query.limit = pageLength;
    if (const QString typed = request.parameter("center"); !typed.isEmpty()) {
        if (const auto center = AccreditationNumber::parse(typed))
            query.center = *center;
        else
            problems.insert(QStringLiteral("center"), request.say("orders.noCenter"));
    }
    const QString kind = request.parameter("kind");
    const bool isKnown = std::any_of(allOrderKinds.begin(), allOrderKinds.end(),
        [&kind](const char* one) { return kind == QLatin1String(one); });
    query.kind = isKnown ? kind : QString();
    query.state = parseOrderState(request.parameter("state"));
    query.before = OrderPlace::fromText(request.parameter("before"));
    return query;
}

Html filterOf(const ConsoleRequest& request, const OrderQuery& query, const FieldProblems& problems)
{
    const Say& say = request.say;
    QList<Choice> kinds {{QString(), say("orders.everyKind")}};
    for (const char* kind : allOrderKinds)
        kinds.append({QLatin1String(kind), say(QLatin1String("order.") + QLatin1String(kind))});
    QList<Choice> states {{QString(), say("orders.everyState")}};
    for (const OrderState state : {OrderState::Waiting, OrderState::Taken, OrderState::Refused})
        states.append({codeOf(state), say(QLatin1String("orderState.") + codeOf(state))});
    Field center {"center", say("orders.center"), request.parameter("center"), say("orders.centerHint")};
    center.isRequired = false;
    center.greatestLength = 4;
    return askForm(request, ordersPath,
        inputField(center, problems) + choiceField({"kind", say("orders.kind"), query.kind}, kinds)
            + choiceField({"state", say("orders.state"), query.state ? codeOf(*query.state) : QString()}, states)
            + submitButton(say("orders.find"), Button::Plain));
}

Html olderLink(const ConsoleRequest& request, const OrderQuery& query, const std::vector<ListedOrder>& orders)
{
    if (orders.size() < static_cast<size_t>(query.limit))
        return {};
    const ListedOrder& last = orders.back();
    QString more = ordersPath + QLatin1String("?before=")
        + OrderPlace {last.order.givenAt, last.center.toString(), last.order.number}.toText();
    if (query.center)
        more += QLatin1String("&center=") + query.center->toString();
    if (!query.kind.isEmpty())
        more += QLatin1String("&kind=") + query.kind;
    if (query.state)
        more += QLatin1String("&state=") + codeOf(*query.state);
    return element(
        "p", {{"class", QStringLiteral("actions-row")}}, linkButton(request.link(more), request.say("orders.older")));
}

} // namespace

OrderPages::OrderPages(const ServerContext& context)
    : m_context(context)
{
}

void OrderPages::addTo(ConsoleRouter& router)
{
    router.add(HttpMethod::Get, "/console/orders", [this](const ConsoleRequest& request) { return list(request); });
}

HttpResponse OrderPages::list(const ConsoleRequest& request) const
{
    FieldProblems problems;
    const OrderQuery query = queryOf(request, problems);
    const Html filter = filterOf(request, query, problems);
    if (!problems.isEmpty())
        return ConsoleFrame::page(request, request.say("orders.all"), filter, 422);
    const auto orders = OrderListTable(m_context.connection).page(query);
    if (!orders)
        return ConsoleFrame::refusal(request, orders.error());
    const bool isWhole = !query.center && query.kind.isEmpty() && !query.state;
    const QString nothing = request.say(isWhole ? "orders.nothing" : "orders.noneFound");
    return ConsoleFrame::page(request, request.say("orders.all"),
        filter + orderTable(request, *orders, nothing) + olderLink(request, query, *orders));
}

} // namespace tanu::server
