#include "core/services/center/savepublicprofile.h"

#include "core/services/center/centerprofile.h"
#include "core/storage/publicprofilesettings.h"

namespace tanu {

SavePublicProfile::SavePublicProfile(Desk& desk)
    : m_desk(desk)
{
}

Result<void> SavePublicProfile::run(const PublicProfile& profile)
{
    const auto checked = checkedProfile(profile);
    if (!checked)
        return checked.error();
    return perform(m_desk, Action::SaveCenter, [&](Deed& deed) -> Result<void> {
        deed.about("center");
        if (const auto kept = PublicProfileSettings(deed.connection()).put(*checked); !kept)
            return kept;
        return followPublished(deed);
    });
}

} // namespace tanu
