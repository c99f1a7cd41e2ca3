#include "core/domain/center.h"

#include "core/domain/rules/accreditation.h"

namespace tanu {

Result<void> checkNotEnded(const Center& center, QDate date)
{
    if (center.ended && date >= center.ended->on)
        return Error {
            ErrorKind::AccreditationEnded, {center.ended->on.toString(Qt::ISODate), center.ended->ground}, {}};
    return {};
}

Result<void> checkMayIssue(const Center& center, QDate date)
{
    if (const auto acts = checkNotEnded(center, date); !acts)
        return acts;
    return checkAccredited({center.accreditedFrom, center.accreditedUntil, std::nullopt}, date);
}

} // namespace tanu
