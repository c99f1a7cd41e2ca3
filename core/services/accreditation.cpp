#include "core/services/accreditation.h"

#include "core/storage/centertable.h"
#include "core/storage/issuingstop.h"
#include "core/storage/platformordertable.h"

namespace tanu {

namespace {

Result<void> checkOrders(Deed& deed)
{
    const auto steps = PlatformOrderTable(deed.connection()).accreditationSteps();
    if (!steps)
        return steps.error();
    return checkActsOn(*steps, deed.today());
}

} // namespace

Result<void> requireAccreditation(Deed& deed)
{
    const auto center = CenterTable(deed.connection()).load();
    if (!center)
        return center.error();
    if (const auto acts = checkNotEnded(*center, deed.today()); !acts)
        return acts;
    return checkOrders(deed);
}

Result<void> requireMayIssue(Deed& deed)
{
    const auto center = CenterTable(deed.connection()).load();
    if (!center)
        return center.error();
    if (const auto covered = checkMayIssue(*center, deed.today()); !covered)
        return covered;
    if (const auto acts = checkOrders(deed); !acts)
        return acts;
    const auto stop = storedIssuingStop(deed.connection());
    if (!stop)
        return stop.error();
    if (stop->has_value() && deed.today() >= (*stop)->on)
        return Error {ErrorKind::IssuingStopped, {(*stop)->on.toString(Qt::ISODate), (*stop)->reason}, {}};
    return {};
}

} // namespace tanu
