#include "core/services/center/copyprogramme.h"

#include "core/services/center/programmedraft.h"
#include "core/storage/programmetable.h"

namespace tanu {

CopyProgramme::CopyProgramme(Desk& desk)
    : m_desk(desk)
{
}

Result<ProgrammeId> CopyProgramme::run(const ProgrammeId& from)
{
    return perform(m_desk, Action::SaveProgramme, [&](Deed& deed) -> Result<ProgrammeId> {
        const Result<Programme> source = ProgrammeTable(deed.connection()).load(from);
        if (!source)
            return source.error();
        deed.note("copied_from", source->version);
        return beginNextVersion(deed, *source);
    });
}

} // namespace tanu
