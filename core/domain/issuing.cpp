#include "core/domain/issuing.h"

#include "core/domain/rules/accreditationstanding.h"

namespace tanu {

Result<void> checkMayIssue(IssuedPaper paper, const IssuingStanding& standing, QDate date)
{
    if (const auto whole = checkNotEnded(standing.ended, date); !whole)
        return whole;
    if (const auto stands = checkStanding({{standing.term}, standing.acts}, date); !stands)
        return stands;
    const auto& stop = standing.stop;
    if (paper == IssuedPaper::Document && stop && date >= stop->on)
        return Error {ErrorKind::IssuingStopped, {stop->on.toString(Qt::ISODate), stop->reason}, {}};
    return {};
}

} // namespace tanu
