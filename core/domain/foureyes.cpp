#include "core/domain/foureyes.h"

#include <algorithm>

namespace tanu {

Result<void> checkFourEyes(Action preparing, const StaffId& preparedBy, Action signing, const StaffId& signer,
    const std::vector<StaffMember>& staff)
{
    if (preparedBy != signer)
        return {};
    const Roles either = rolesFor(preparing) | rolesFor(signing);
    const bool hasAnother = std::any_of(staff.begin(), staff.end(), [&](const StaffMember& member) {
        return member.isActive && member.id != signer && (member.roles & either);
    });
    if (!hasAnother)
        return {};
    return Error {ErrorKind::FourEyes, {codeOf(signing)}, {}};
}

} // namespace tanu
