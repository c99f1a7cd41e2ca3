#include "core/domain/issuing.h"

namespace tanu {

Result<void> checkMayIssue(IssuedPaper paper, const IssuingStanding& standing, QDate date)
{
    if (const auto whole = checkNotEnded(standing.ended, date); !whole)
        return whole;
    if (const auto inTerm = checkAccredited(standing.term, date); !inTerm)
        return inTerm;
    if (const auto acts = checkActsOn(standing.acts, date); !acts)
        return acts;
    const auto& stop = standing.stop;
    if (paper == IssuedPaper::Document && stop && date >= stop->on)
        return Error {ErrorKind::IssuingStopped, {stop->on.toString(Qt::ISODate), stop->reason}, {}};
    return {};
}

} // namespace tanu
