#include "core/services/accreditation.h"

#include "core/storage/centertable.h"

namespace tanu {

Result<void> requireAccreditation(Deed& deed)
{
    const auto center = CenterTable(deed.connection()).load();
    if (!center)
        return center.error();
    return checkNotEnded(*center, deed.today());
}

} // namespace tanu
