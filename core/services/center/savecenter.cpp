#include "core/services/center/savecenter.h"

#include "core/services/center/centerprofile.h"
#include "core/services/center/profilecheck.h"
#include "core/storage/centertable.h"

namespace tanu {

namespace {

/// The end of an accreditation is no matter of the profile; one that begins later than it is a new one (L23.5, L26.6).
std::optional<AccreditationEnd> endOf(const Center& before, const Center& after)
{
    return before.ended && after.accreditedFrom > before.ended->on ? std::nullopt : before.ended;
}

} // namespace

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
        const auto there = table.load();
        if (!there)
            return there.error();
        Center kept = center;
        kept.ended = endOf(*there, center);
        deed.about("center");
        deed.note("number", center.number.toString());
        deed.note("accredited_from", center.accreditedFrom.toString(Qt::ISODate));
        deed.note("accredited_until", center.accreditedUntil.toString(Qt::ISODate));
        if (const auto put = table.put(kept); !put)
            return put;
        return followPublished(deed);
    });
}

} // namespace tanu
