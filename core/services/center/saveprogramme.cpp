#include "core/services/center/saveprogramme.h"

#include "core/services/center/programmedraft.h"
#include "core/storage/programmetable.h"

namespace tanu {

namespace {

Result<ProgrammeId> changeDraft(Deed& deed, Programme programme)
{
    ProgrammeTable table(deed.connection());
    const Result<Programme> before = table.load(programme.id);
    if (!before)
        return before.error();
    if (before->isApproved())
        return frozenError(*before);
    programme.profession = before->profession;
    programme.level = before->level;
    programme.version = before->version;
    programme.approvedOn.reset();
    if (const Result<void> updated = table.updateDraft(programme); !updated)
        return updated.error();
    noteProgramme(deed, programme);
    return programme.id;
}

} // namespace

SaveProgramme::SaveProgramme(Desk& desk)
    : m_desk(desk)
{
}

Result<ProgrammeId> SaveProgramme::run(const Programme& programme)
{
    if (const Result<void> storable = checkStorable(programme); !storable)
        return storable.error();
    return perform(m_desk, Action::SaveProgramme, [&](Deed& deed) -> Result<ProgrammeId> {
        return programme.id.isNull() ? beginNextVersion(deed, programme) : changeDraft(deed, programme);
    });
}

} // namespace tanu
