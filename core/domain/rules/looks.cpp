#include "core/domain/rules/looks.h"

#include "core/base/clock.h"

namespace tanu {

bool isNewLook(Look look, const std::optional<QDateTime>& last, const QDateTime& now)
{
    if (!last || *last > now)
        return true;
    if (look == Look::StillOpen)
        return toKazakhstan(*last).date() != toKazakhstan(now).date();
    return last->msecsTo(now) >= std::chrono::milliseconds(lookLasts).count();
}

} // namespace tanu
