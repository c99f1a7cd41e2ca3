#include "server/console/pages/numberpages.h"

#include "server/console/frame/consoleframe.h"
#include "server/console/frame/datatable.h"
#include "server/console/frame/orderwords.h"
#include "server/console/frame/showncenter.h"

namespace tanu::server {

namespace {

constexpr int pageLength = 50;
constexpr int waitingShown = 20;

QString pathOf(const AccreditationNumber& center)
{
    return QLatin1String("/console/centers/") + center.toString();
}

} // namespace

NumberPages::NumberPages(const ServerContext& context)
    : m_context(context)
{
}

void NumberPages::addTo(ConsoleRouter& router)
{
    router.add(
        HttpMethod::Get, "/console/centers/{}/numbers", [this](const ConsoleRequest& request) { return show(request); });
}

Result<std::vector<DeviceNumbers>> NumberPages::devicesOf(const AccreditationNumber& center) const
{
    const auto devices = DeviceTable(m_context.connection).of(center);
    if (!devices)
        return devices.error();
    std::vector<DeviceNumbers> numbers;
    for (const Device& device : *devices) {
        const auto unused = device.fencedAt ? Result<qint64>(0) : countUnused(m_context.connection, device);
        if (!unused)
            return unused.error();
        numbers.push_back({device, *unused});
    }
    return numbers;
}

Result<std::vector<BlockUse>> NumberPages::blocksOf(const AccreditationNumber& center, qint64 before) const
{
    const auto blocks = CenterStateTable(m_context.connection).blocksOf(center, before, pageLength);
    if (!blocks)
        return blocks.error();
    std::vector<OrdinalRange> ranges;
    for (const BlockState& block : *blocks)
        ranges.push_back({block.first, block.last});
    const auto ended = countEnded(m_context.connection, center, ranges);
    if (!ended)
        return ended.error();
    std::vector<BlockUse> uses;
    for (size_t i = 0; i < blocks->size(); ++i)
        uses.push_back({blocks->at(i), ended->at(i)});
    return uses;
}

Result<Html> NumberPages::waiting(const ConsoleRequest& request, const AccreditationNumber& center) const
{
    OrderQuery query;
    query.center = center;
    query.kind = QLatin1String(orderkind::blockWithdrawn);
    query.state = OrderState::Waiting;
    query.limit = waitingShown;
    const auto orders = OrderListTable(m_context.connection).page(query);
    if (!orders)
        return orders.error();
    const QString all = QLatin1String("/console/orders?kind=block-withdrawn&center=") + center.toString();
    return section(request.say("numbers.waiting"), orderTable(request, *orders, request.say("numbers.nothingWaits")))
        + element("p", {{"class", QStringLiteral("actions-row")}},
            linkButton(request.link(all), request.say("numbers.withdrawals")));
}

HttpResponse NumberPages::show(const ConsoleRequest& request) const
{
    const Say& say = request.say;
    const auto center = shownCenter(m_context, request);
    if (!center)
        return ConsoleFrame::refusal(request, center.error());
    const AccreditationNumber& number = center->center.number;
    const auto account = countNumbers(m_context.connection, number);
    if (!account)
        return ConsoleFrame::refusal(request, account.error());
    const auto devices = devicesOf(number);
    if (!devices)
        return ConsoleFrame::refusal(request, devices.error());
    const auto blocks = blocksOf(number, request.parameter("before").toLongLong());
    if (!blocks)
        return ConsoleFrame::refusal(request, blocks.error());
    const auto waits = waiting(request, number);
    if (!waits)
        return ConsoleFrame::refusal(request, waits.error());
    Html links = linkButton(request.link(pathOf(number)), say("code.back"));
    if (blocks->size() == static_cast<size_t>(pageLength)) {
        const QString more = pathOf(number) + QLatin1String("/numbers?before=") + QString::number(blocks->back().block.number);
        links += linkButton(request.link(more), say("blocks.older"));
    }
    const NumberSections sections(say);
    const QString title = number.toString() + QStringLiteral(" · ") + say("numbers.title");
    return ConsoleFrame::page(request, title,
        sections.account(*account) + sections.installations(*devices) + sections.blocks(*blocks, *devices)
            + element("p", {{"class", QStringLiteral("actions-row")}}, links) + *waits);
}

} // namespace tanu::server
