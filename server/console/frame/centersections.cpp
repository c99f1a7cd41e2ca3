#include "server/console/frame/centersections.h"

#include "core/base/clock.h"
#include "core/base/strongid.h"
#include "server/console/frame/centerstanding.h"
#include "server/console/frame/datatable.h"
#include "server/console/frame/formparts.h"
#include "server/console/frame/regions.h"

namespace tanu::server {

CenterSections::CenterSections(const ConsoleRequest& request, const CenterState& center, const QDateTime& now)
    : m_request(request)
    , m_say(request.say)
    , m_center(center)
    , m_now(now)
{
}

QString CenterSections::path(const char* below) const
{
    return QLatin1String("/console/centers/") + m_center.center.number.toString() + QLatin1String(below);
}

Html CenterSections::facts(const Accreditation& accreditation) const
{
    const RegisteredCenter& center = m_center.center;
    const QDate today = toKazakhstan(m_now).date();
    const CenterConcern badge = standingOf(accreditation, today);
    const StandingOnDay standing = standingOn(accreditation, today);
    FactList facts;
    facts.add(m_say("centers.accreditation"), stateBadge(badge.tone, m_say(badge.key)));
    if (standing.isOver() || standing.standing == CenterStanding::Suspended)
        facts.add(m_say("centers.since"), Say::date(standing.day));
    for (const AccreditationTerm& term : accreditation.terms)
        facts.add(m_say("centers.term"), Say::date(term.from) + QStringLiteral(" – ") + Say::date(term.until));
    facts.add(m_say("centers.bin"), center.bin.toString());
    facts.add(m_say("centers.region"), m_say(regionName(center.region)));
    facts.add(m_say("centers.seen"), Say::moment(m_center.seenAt));
    facts.add(m_say("centers.numbers"),
        m_say("centers.numbersUse").arg(QString::number(m_center.newestUsed), QString::number(m_center.granted)));
    if (!center.founders.isEmpty())
        facts.add(m_say("newCenter.founders"), center.founders);
    Html actions;
    if (m_request.may(Right::ChangeCenter))
        actions += linkButton(m_request.link(path("/change")), m_say("changeCenter.title"));
    if (m_request.may(Right::ChangeAccreditation)) {
        actions += linkButton(m_request.link(path("/renew")), m_say("renew.title"))
            + linkButton(m_request.link(path("/accreditation")), m_say("acts.title"));
    }
    if (!actions.isEmpty())
        actions = element("p", {{"class", QStringLiteral("actions-row")}}, actions);
    return facts.toHtml() + actions;
}

Html CenterSections::stateOf(const Device& device, const std::vector<KeptCheckpoint>& touched) const
{
    Html badges = device.fencedAt ? stateBadge(Tone::Danger, m_say("devices.fenced").arg(Say::moment(device.fencedAt)))
                                  : stateBadge(Tone::Good, m_say("devices.sends"));
    for (const KeptCheckpoint& found : touched) {
        if (found.device == device.id)
            badges += stateBadge(Tone::Danger, m_say("devices.touched").arg(Say::moment(found.touchedAt)));
    }
    return badges;
}

Html CenterSections::installations(const std::vector<Device>& devices, const std::vector<KeptCheckpoint>& touched) const
{
    DataTable table(m_say("devices.title"),
        {m_say("devices.id"), m_say("devices.enrolled"), m_say("devices.sequence"), m_say("devices.clock"),
            m_say("devices.state"), m_say("devices.action")},
        m_say("devices.nothing"));
    table.setNumbers({2, 3});
    for (const Device& device : devices) {
        const QString id = uuidToText(device.id);
        Html action;
        if (!device.fencedAt && m_request.may(Right::FenceDevice)) {
            action = postForm(m_request, path("/devices/") + id + QLatin1String("/fence"),
                submitButton(m_say("devices.fence"), Button::Danger));
        }
        table.add({element("code", {}, id), Html::text(Say::moment(device.enrolledAt)),
            Html::text(QString::number(device.sequence)), Html::text(QString::number(device.clockSkew / 1000)),
            stateOf(device, touched), action});
    }
    Html code;
    if (m_request.may(Right::MakeEnrolmentCode)) {
        code = element("p", {{"class", QStringLiteral("hint")}}, m_say("code.hint"))
            + postForm(m_request, path("/code"), submitButton(m_say("code.make"), Button::Plain));
    }
    return section(m_say("devices.title"), table.toHtml() + code);
}

Html CenterSections::linkToOrders() const
{
    const QString orders = QLatin1String("/console/orders?center=") + m_center.center.number.toString();
    return element("p", {{"class", QStringLiteral("actions-row")}}, linkButton(m_request.link(orders), m_say("orders.ofCenter")));
}

Html CenterSections::blocks(const std::vector<BlockState>& blocks) const
{
    DataTable table(m_say("blocks.title"),
        {m_say("blocks.number"), m_say("blocks.range"), m_say("blocks.used"), m_say("blocks.granted"), m_say("blocks.device"),
            m_say("blocks.state")},
        m_say("blocks.nothing"));
    table.setNumbers({1, 2});
    for (const BlockState& block : blocks) {
        const qint64 whole = block.last - block.first + 1;
        const Html state = block.burnedAt ? stateBadge(Tone::Danger, m_say("blocks.burned").arg(Say::moment(block.burnedAt)))
                                          : stateBadge(Tone::Good, m_say("blocks.good"));
        table.add({Html::text(QString::number(block.number)), Html::text(QStringLiteral("%1 – %2").arg(block.first).arg(block.last)),
            Html::text(QStringLiteral("%1 / %2").arg(block.used).arg(whole)), Html::text(Say::moment(block.grantedAt)),
            element("code", {}, uuidToText(block.device)), state});
    }
    const Html all = element("p", {{"class", QStringLiteral("actions-row")}},
        linkButton(m_request.link(path("/numbers")), m_say("numbers.all")));
    return section(m_say("blocks.title"), table.toHtml() + all);
}

Html CenterSections::published(
    const std::optional<PublishedProfile>& current, const std::vector<ProfileVersion>& versions) const
{
    const QString title = m_say("published.title");
    if (!current)
        return section(title, element("p", {{"class", QStringLiteral("hint")}}, m_say("published.nothing")));
    DataTable prices(m_say("published.prices"),
        {m_say("published.profession"), m_say("published.level"), m_say("published.price"), m_say("published.since")},
        m_say("published.noPrices"));
    prices.setNumbers({1, 2});
    for (const ProfessionOffer& offer : current->profile.offers) {
        for (const OfferedPrice& price : offer.prices) {
            prices.add({Html::text(m_say(offer.name)), Html::text(offer.level.toString()),
                Html::text(price.price.toString() + QStringLiteral(" ₸")), Html::text(Say::date(price.since))});
        }
    }
    DataTable kept(m_say("published.versions"), {m_say("published.revision"), m_say("published.receivedAt")}, QString());
    kept.setNumbers({0});
    for (const ProfileVersion& version : versions)
        kept.add({Html::text(QString::number(version.revision)), Html::text(Say::moment(version.receivedAt))});
    FactList facts;
    facts.add(m_say("published.receivedAt"), Say::moment(current->receivedAt));
    facts.add(m_say("published.structure"), m_say(current->profile.about.structure));
    facts.add(m_say("published.activity"), m_say(current->profile.about.activity));
    return section(title, facts.toHtml() + prices.toHtml() + kept.toHtml());
}

Html CenterSections::months(const std::vector<MonthCount>& months) const
{
    DataTable table(m_say("months.title"),
        {m_say("months.month"), m_say("months.issued"), m_say("months.prepared"), m_say("months.cancelled"),
            m_say("months.spoiled")},
        m_say("months.nothing"));
    table.setNumbers({1, 2, 3, 4});
    for (const MonthCount& month : months) {
        table.add({Html::text(month.month), Html::text(QString::number(month.issued)),
            Html::text(QString::number(month.prepared)), Html::text(QString::number(month.cancelled)),
            Html::text(QString::number(month.spoiled))});
    }
    return section(m_say("months.title"), table.toHtml());
}

} // namespace tanu::server
