#include "core/services/foureyes.h"

#include "core/domain/foureyes.h"
#include "core/storage/stafftable.h"

namespace tanu {

Result<void> demandFourEyes(Deed& deed, Action preparing, const StaffId& preparedBy, Action signing)
{
    const auto staff = StaffTable(deed.connection()).all();
    if (!staff)
        return staff.error();
    return checkFourEyes(preparing, preparedBy, signing, deed.actor().id, *staff);
}

} // namespace tanu
