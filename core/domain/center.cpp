#include "core/domain/center.h"

namespace tanu {

AccreditationTerm accreditationTerm(const Center& center)
{
    return {center.accreditedFrom, center.accreditedUntil, std::nullopt};
}

Result<void> checkNotEnded(const std::optional<AccreditationEnd>& end, QDate date)
{
    if (end && date >= end->on)
        return Error {ErrorKind::AccreditationEnded, {end->on.toString(Qt::ISODate), end->ground}, {}};
    return {};
}

} // namespace tanu
