#include "server/console/frame/numbersections.h"

#include "core/base/strongid.h"
#include "server/console/frame/datatable.h"

#include <algorithm>

namespace tanu::server {

namespace {

constexpr qint64 fewOfTen = 1; ///< of ten numbers: with no more left a block is nearly used up

Html numberOf(qint64 count)
{
    return Html::text(QString::number(count));
}

} // namespace

NumberSections::NumberSections(const Say& say)
    : m_say(say)
{
}

Html NumberSections::account(const NumberAccount& account) const
{
    FactList facts;
    const auto add = [&](const char* label, qint64 count) { facts.add(m_say(label), QString::number(count)); };
    add("numbers.granted", account.granted);
    add("numbers.documents", account.documents);
    add("numbers.ended", account.ended);
    add("numbers.burned", account.burned);
    add("numbers.held", account.held());
    return facts.toHtml();
}

Html NumberSections::installations(const std::vector<DeviceNumbers>& devices) const
{
    DataTable table(m_say("devices.title"), {m_say("devices.id"), m_say("devices.state"), m_say("numbers.unused")},
        m_say("devices.nothing"));
    table.setNumbers({2});
    for (const DeviceNumbers& one : devices) {
        const Html state = one.device.fencedAt
            ? stateBadge(Tone::Danger, m_say("devices.fenced").arg(Say::moment(one.device.fencedAt)))
            : stateBadge(Tone::Good, m_say("devices.sends"));
        table.add({element("code", {}, uuidToText(one.device.id)), state, numberOf(one.unused)});
    }
    return section(m_say("devices.title"), table.toHtml());
}

Html NumberSections::stateOf(const BlockUse& use, bool isOfFenced) const
{
    if (use.left() <= 0)
        return stateBadge(Tone::Neutral, m_say("blocks.usedUp"));
    if (use.block.burnedAt) {
        const QString words = m_say(isOfFenced ? "blocks.fenced" : "blocks.returned");
        return stateBadge(Tone::Danger, words.arg(Say::moment(use.block.burnedAt)));
    }
    if (use.left() == use.size())
        return stateBadge(Tone::Neutral, m_say("blocks.unused"));
    if (use.left() * 10 <= use.size() * fewOfTen)
        return stateBadge(Tone::Warning, m_say("blocks.ending"));
    return stateBadge(Tone::Good, m_say("blocks.good"));
}

Html NumberSections::blocks(const std::vector<BlockUse>& blocks, const std::vector<DeviceNumbers>& devices) const
{
    DataTable table(m_say("blocks.title"),
        {m_say("blocks.number"), m_say("blocks.range"), m_say("blocks.used"), m_say("blocks.ended"), m_say("blocks.left"),
            m_say("blocks.granted"), m_say("blocks.device"), m_say("blocks.state")},
        m_say("blocks.nothing"));
    table.setNumbers({1, 2, 3, 4});
    for (const BlockUse& use : blocks) {
        const BlockState& block = use.block;
        const bool isOfFenced = std::any_of(devices.begin(), devices.end(), [&block](const DeviceNumbers& one) {
            return one.device.id == block.device && one.device.fencedAt.has_value();
        });
        const qint64 left = block.burnedAt ? 0 : use.left();
        table.add({numberOf(block.number), Html::text(QStringLiteral("%1 – %2").arg(block.first).arg(block.last)),
            numberOf(block.used), numberOf(use.ended), numberOf(left), Html::text(Say::moment(block.grantedAt)),
            element("code", {}, uuidToText(block.device)), stateOf(use, isOfFenced)});
    }
    return section(m_say("blocks.title"), table.toHtml());
}

} // namespace tanu::server
