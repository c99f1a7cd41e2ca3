#include "core/services/center/savecenter.h"

#include "core/services/center/profilecheck.h"
#include "core/services/deed.h"
#include "core/storage/centertable.h"

namespace tanu {

SaveCenter::SaveCenter(Desk& desk)
    : m_desk(desk)
{
}

Result<void> SaveCenter::run(const Center& center)
{
    if (const Result<void> good = checkCenter(center); !good)
        return good;
    return perform(m_desk, Action::SaveCenter, [&](Deed& deed) -> Result<void> {
        CenterTable table(deed.connection());
        if (const auto there = table.load(); !there)
            return there.error();
        deed.about("center");
        deed.note("number", center.number.toString());
        deed.note("accredited_from", center.accreditedFrom.toString(Qt::ISODate));
        deed.note("accredited_until", center.accreditedUntil.toString(Qt::ISODate));
        return table.put(center);
    });
}

} // namespace tanu
