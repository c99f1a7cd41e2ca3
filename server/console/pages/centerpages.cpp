#include "server/console/pages/centerpages.h"

#include "core/base/strongid.h"
#include "server/actions/console/managecenters.h"
#include "server/console/frame/centersections.h"
#include "server/console/frame/centerstanding.h"
#include "server/console/frame/consoleframe.h"
#include "server/console/frame/datatable.h"
#include "server/console/frame/ordersection.h"
#include "server/console/frame/regions.h"
#include "server/console/frame/showncenter.h"
#include "server/storage/accreditationtable.h"
#include "server/storage/devicetable.h"

namespace tanu::server {

namespace {

constexpr int blocksShown = 10;
constexpr int shownVersions = 20;

QString pathOf(const AccreditationNumber& number)
{
    return QLatin1String("/console/centers/") + number.toString();
}

Html concernBadges(
    const Say& say, const CenterState& center, const Accreditation& accreditation, const QDateTime& now)
{
    Html badges;
    const auto concerns = concernsOf(center, accreditation, now);
    for (const CenterConcern& concern : concerns)
        badges += stateBadge(concern.tone, wordsOf(say, concern));
    return concerns.empty() ? stateBadge(Tone::Good, say("standing.good")) : badges;
}

} // namespace

CenterPages::CenterPages(const ServerContext& context)
    : m_context(context)
{
}

void CenterPages::addTo(ConsoleRouter& router)
{
    router.add(HttpMethod::Get, "/console/centers", [this](const ConsoleRequest& request) { return list(request); });
    router.add(HttpMethod::Get, "/console/centers/{}", [this](const ConsoleRequest& request) { return show(request); });
    router.add(HttpMethod::Post, "/console/centers/{}/code",
        [this](const ConsoleRequest& request) { return makeCode(request); });
    router.add(HttpMethod::Post, "/console/centers/{}/devices/{}/fence",
        [this](const ConsoleRequest& request) { return fence(request); });
}

HttpResponse CenterPages::list(const ConsoleRequest& request) const
{
    const Say& say = request.say;
    const auto centers = CenterStateTable(m_context.connection).all(request.who().region);
    if (!centers)
        return ConsoleFrame::refusal(request, centers.error());
    const auto accreditations = AccreditationTable(m_context.connection).all();
    if (!accreditations)
        return ConsoleFrame::refusal(request, accreditations.error());
    const QDate today = m_context.clock.today();
    DataTable table(say("centers.title"),
        {say("centers.number"), say("centers.name"), say("centers.region"), say("centers.until"), say("centers.seen"),
            say("centers.numbers"), say("centers.state")},
        say("centers.nothing"));
    table.setNumbers({5});
    for (const CenterState& center : *centers) {
        const RegisteredCenter& it = center.center;
        const Accreditation accreditation = accreditations->value(it.number.toString());
        table.add({linkTo(request.link(pathOf(it.number)), it.number.toString()), Html::text(say(it.name)),
            Html::text(say(regionName(it.region))), Html::text(Say::date(termOn(accreditation, today).until)),
            Html::text(Say::moment(center.seenAt)),
            Html::text(QStringLiteral("%1 / %2").arg(center.newestUsed).arg(center.granted)),
            concernBadges(say, center, accreditation, m_context.clock.now())});
    }
    Html action;
    if (request.may(Right::AddCenter))
        action = element("p", {}, linkButton(request.link(QStringLiteral("/console/centers/new")), say("newCenter.title")));
    return ConsoleFrame::page(request, say("centers.title"), action + table.toHtml());
}

HttpResponse CenterPages::show(const ConsoleRequest& request) const
{
    const auto center = shownCenter(m_context, request);
    if (!center)
        return ConsoleFrame::refusal(request, center.error());
    const CenterSections sections(request, *center, m_context.clock.now());
    const auto accreditation = AccreditationTable(m_context.connection).find(center->center.number);
    if (!accreditation)
        return ConsoleFrame::refusal(request, accreditation.error());
    const auto devices = DeviceTable(m_context.connection).of(center->center.number);
    if (!devices)
        return ConsoleFrame::refusal(request, devices.error());
    const auto touched = CheckpointTable(m_context.connection).touched();
    if (!touched)
        return ConsoleFrame::refusal(request, touched.error());
    const auto blocks = CenterStateTable(m_context.connection).blocksOf(center->center.number, 0, blocksShown);
    if (!blocks)
        return ConsoleFrame::refusal(request, blocks.error());
    const auto months = CenterStateTable(m_context.connection).monthsOf(center->center.number);
    if (!months)
        return ConsoleFrame::refusal(request, months.error());
    const auto orders = orderHistory(m_context.connection, center->center.number);
    if (!orders)
        return ConsoleFrame::refusal(request, orders.error());
    const CenterProfileTable profiles(m_context.connection);
    const auto published = profiles.current(center->center.number);
    if (!published)
        return ConsoleFrame::refusal(request, published.error());
    const auto versions = profiles.versions(center->center.number, shownVersions);
    if (!versions)
        return ConsoleFrame::refusal(request, versions.error());
    const QString title = center->center.number.toString() + QStringLiteral(" · ") + request.say(center->center.name);
    return ConsoleFrame::page(request, title,
        sections.facts(**accreditation) + sections.installations(*devices, *touched)
            + orderSection(request.say, *orders, m_context.clock.today()) + sections.linkToOrders() + sections.blocks(*blocks)
            + sections.months(*months) + sections.published(*published, *versions));
}

HttpResponse CenterPages::makeCode(const ConsoleRequest& request) const
{
    const auto center = shownCenter(m_context, request);
    if (!center)
        return ConsoleFrame::refusal(request, center.error());
    const auto code = ManageCenters(m_context, request.who()).makeCode(center->center.number);
    if (!code)
        return ConsoleFrame::refusal(request, code.error());
    const Say& say = request.say;
    const Html content = element("p", {{"class", QStringLiteral("lead")}}, say("code.lead"))
        + element("p", {}, element("code", {{"class", QStringLiteral("secret")}}, *code))
        + linkButton(request.link(pathOf(center->center.number)), say("code.back"));
    return ConsoleFrame::page(request, say("code.title"), content);
}

HttpResponse CenterPages::fence(const ConsoleRequest& request) const
{
    const auto center = shownCenter(m_context, request);
    if (!center)
        return ConsoleFrame::refusal(request, center.error());
    const AccreditationNumber& number = center->center.number;
    const auto fenced
        = ManageCenters(m_context, request.who()).fence(number, uuidFromText(request.arguments.value(1)));
    if (!fenced)
        return ConsoleFrame::refusal(request, fenced.error());
    return ConsoleFrame::done(request, pathOf(number), "fenced");
}

} // namespace tanu::server
