#include "core/services/accreditation.h"

#include "core/storage/centertable.h"
#include "core/storage/issuingstop.h"
#include "core/storage/platformordertable.h"

namespace tanu {

namespace {

Result<IssuingStanding> issuingStanding(Connection& connection)
{
    const auto center = CenterTable(connection).load();
    if (!center)
        return center.error();
    auto acts = PlatformOrderTable(connection).accreditationSteps();
    if (!acts)
        return acts.error();
    auto stop = storedIssuingStop(connection);
    if (!stop)
        return stop.error();
    return IssuingStanding {accreditationTerm(*center), center->ended, *std::move(acts), *std::move(stop)};
}

} // namespace

Result<void> requireAccreditation(Deed& deed)
{
    const auto standing = issuingStanding(deed.connection());
    if (!standing)
        return standing.error();
    if (const auto whole = checkNotEnded(standing->ended, deed.today()); !whole)
        return whole;
    return checkActsOn(standing->acts, deed.today());
}

Result<void> requireMayIssue(Deed& deed, IssuedPaper paper)
{
    const auto standing = issuingStanding(deed.connection());
    return standing ? checkMayIssue(paper, *standing, deed.today()) : Result<void>(standing.error());
}

} // namespace tanu
