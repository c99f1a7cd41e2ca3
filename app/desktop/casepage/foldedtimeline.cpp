#include "app/desktop/casepage/foldedtimeline.h"

#include "app/desktop/shell/formats.h"
#include "core/base/clock.h"

#include <algorithm>

namespace tanu::desktop {

namespace {

constexpr size_t fewestToFold = 3;

bool tellsTheSame(const TimelineEntry& one, const TimelineEntry& other)
{
    return one.what == other.what && one.who == other.who
        && toKazakhstan(one.when).date() == toKazakhstan(other.when).date();
}

TimelineEntry headOf(const std::vector<TimelineEntry>& cards)
{
    TimelineEntry head = cards.front();
    head.what = QStringLiteral("%1: %2").arg(head.what).arg(cards.size());
    head.detail = QStringLiteral("%1 – %2").arg(momentText(cards.back().when), momentText(cards.front().when));
    head.papers.clear();
    for (const TimelineEntry& card : cards) {
        for (const TimelineEntry::Paper& paper : card.papers) {
            const bool isThere = std::any_of(head.papers.begin(), head.papers.end(),
                [&paper](const TimelineEntry::Paper& one) { return one.id == paper.id; });
            if (!isThere)
                head.papers.push_back(paper);
        }
    }
    return head;
}

} // namespace

QString TimelineFold::key() const
{
    return cards.back().what + cards.back().who + cards.back().when.toString(Qt::ISODateWithMs);
}

std::vector<TimelineFold> folded(const std::vector<TimelineEntry>& cards)
{
    std::vector<TimelineFold> places;
    for (auto first = cards.begin(); first != cards.end();) {
        const auto end = std::find_if(
            first, cards.end(), [&first](const TimelineEntry& card) { return !tellsTheSame(*first, card); });
        const std::vector<TimelineEntry> run(first, end);
        if (run.size() >= fewestToFold) {
            places.push_back({headOf(run), run});
        } else {
            for (const TimelineEntry& card : run)
                places.push_back({card, {card}});
        }
        first = end;
    }
    return places;
}

} // namespace tanu::desktop
