#include "core/services/center/approveprogramme.h"

#include "core/services/center/centerprofile.h"
#include "core/services/center/programmedraft.h"
#include "core/storage/programmetable.h"

namespace tanu {

ApproveProgramme::ApproveProgramme(Desk& desk)
    : m_desk(desk)
{
}

Result<QDate> ApproveProgramme::run(const ProgrammeId& id)
{
    return perform(m_desk, Action::ApproveProgramme, [&](Deed& deed) -> Result<QDate> {
        ProgrammeTable table(deed.connection());
        const Result<Programme> programme = table.load(id);
        if (!programme)
            return programme.error();
        if (programme->isApproved())
            return frozenError(*programme);
        if (const Result<void> good = checkProgramme(*programme); !good)
            return good.error();
        if (const Result<void> approved = table.approve(id, deed.today(), deed.actor().id); !approved)
            return approved.error();
        noteProgramme(deed, *programme);
        if (const Result<void> followed = followPublished(deed); !followed)
            return followed.error();
        return deed.today();
    });
}

} // namespace tanu
