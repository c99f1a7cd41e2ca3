#include "server/console/frame/centerstanding.h"

#include "core/base/clock.h"
#include "core/domain/centerreminders.h"
#include "server/context/servercalendar.h"

#include <algorithm>

namespace tanu::server {

namespace {

constexpr int leftShareToWarn = 10; ///< percent of one block

/// Of all that was granted in the years the last block is ever less: what is left counts, by the size of a block.
bool isNearlyUsedUp(const CenterState& state)
{
    const qint64 block = std::min<qint64>(state.granted, state.center.blockSize);
    return block > 0 && (state.granted - state.newestUsed) * 100 <= block * leftShareToWarn;
}

} // namespace

QString wordsOf(const Say& say, const CenterConcern& concern)
{
    const QString words = say(concern.key);
    return concern.lastDay.isValid() ? words.arg(Say::date(concern.lastDay)) : words;
}

CenterConcern standingOf(const Accreditation& accreditation, QDate today)
{
    const StandingOnDay found = standingOn(accreditation, today);
    switch (found.standing) {
    case CenterStanding::Valid:
        break;
    case CenterStanding::NotYet:
        return {Tone::Neutral, "standing.notYet"};
    case CenterStanding::Suspended:
        return {Tone::Danger, "standing.suspended"};
    case CenterStanding::Revoked:
        return {Tone::Danger, "standing.revoked"};
    case CenterStanding::NotRenewable:
        return {Tone::Danger, "standing.notRenewable"};
    case CenterStanding::Ended:
        return {Tone::Danger, "standing.terminated"};
    case CenterStanding::Expired:
        return {Tone::Danger, "standing.ended"};
    }
    const bool isRenewed = accreditation.terms.back().until > found.term.until;
    if (!isRenewed && today >= renewalDueBy(found.term))
        return {Tone::Warning, "standing.ending"};
    return {Tone::Good, "standing.good"};
}

std::vector<CenterConcern> concernsOf(
    const CenterState& state, const Accreditation& accreditation, const QDateTime& now)
{
    std::vector<CenterConcern> concerns;
    const QDate today = toKazakhstan(now).date();
    const CenterConcern standing = standingOf(accreditation, today);
    const bool isActive = standing.tone == Tone::Good || standing.tone == Tone::Warning;
    if (standing.tone == Tone::Danger || standing.tone == Tone::Warning)
        concerns.push_back(standing);
    if (state.fencedDevices > 0)
        concerns.push_back({Tone::Danger, "concern.fenced"});
    if (state.touchedJournals > 0)
        concerns.push_back({Tone::Danger, "concern.touched"});
    if (isActive && state.devices == 0)
        concerns.push_back({Tone::Warning, "concern.notEnrolled"});
    else if (isActive && !state.seenAt)
        concerns.push_back({Tone::Warning, "concern.neverSeen"});
    else if (isActive && state.seenAt->daysTo(now) >= daysUntilNotSeen)
        concerns.push_back({Tone::Warning, "concern.notSeen"});
    const auto missedBy = publicationMissedBy(accreditation, today, serverCalendar());
    if (!state.isPublished && missedBy)
        concerns.push_back({Tone::Warning, "concern.notPublished", "", *missedBy});
    if (isActive && isNearlyUsedUp(state))
        concerns.push_back({Tone::Warning, "concern.numbers", "/numbers"});
    return concerns;
}

} // namespace tanu::server
