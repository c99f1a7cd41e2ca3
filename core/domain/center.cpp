#include "core/domain/center.h"

namespace tanu {

AccreditationTerm accreditationTerm(const Center& center)
{
    return {center.accreditedFrom, center.accreditedUntil, std::nullopt};
}

Center accreditedAgain(Center center, const AccreditationTerm& term, QDate today)
{
    center.accreditedUntil = term.until;
    if (today < term.from)
        return center;
    center.accreditedFrom = term.from;
    if (center.ended && term.from > center.ended->on)
        center.ended.reset();
    return center;
}

Result<void> checkNotEnded(const std::optional<AccreditationEnd>& end, QDate date)
{
    if (end && date >= end->on)
        return Error {ErrorKind::AccreditationEnded, {end->on.toString(Qt::ISODate), end->ground}, {}};
    return {};
}

} // namespace tanu
