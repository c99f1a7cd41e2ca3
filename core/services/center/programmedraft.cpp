#include "core/services/center/programmedraft.h"

#include "core/storage/professiontable.h"
#include "core/storage/programmejson.h"
#include "core/storage/programmetable.h"

#include <algorithm>

namespace tanu {

namespace {

/// The greatest version, if it waits for approval: there is never another draft below it.
Result<void> refuseSecondDraft(ProgrammeTable& table, const Programme& programme, int greatest)
{
    const auto approved = table.newestApproved(programme.profession, programme.level.value());
    if (!approved)
        return approved.error();
    const int newest = approved->has_value() ? approved->value().version : 0;
    if (greatest > newest)
        return Error {ErrorKind::AlreadyThere, {QStringLiteral("draft"), QString::number(greatest)}, {}};
    return {};
}

} // namespace

Result<ProgrammeId> beginNextVersion(Deed& deed, Programme programme)
{
    if (const Result<void> known = checkLevelOf(deed.connection(), programme.profession, programme.level); !known)
        return known.error();
    ProgrammeTable table(deed.connection());
    const Result<int> greatest = table.greatestVersion(programme.profession, programme.level.value());
    if (!greatest)
        return greatest.error();
    if (const Result<void> first = refuseSecondDraft(table, programme, *greatest); !first)
        return first.error();
    programme.id = ProgrammeId::make(deed.now());
    programme.version = *greatest + 1;
    programme.approvedOn.reset();
    if (const Result<void> inserted = table.insert(programme); !inserted)
        return inserted.error();
    noteProgramme(deed, programme);
    return programme.id;
}

Result<void> checkStorable(const Programme& programme)
{
    Programme numbered = programme;
    numbered.version = std::max(numbered.version, 1);
    const Result<Programme> again = programmeFromJson(programmeToJson(numbered));
    if (!again)
        return again.error();
    return {};
}

void noteProgramme(Deed& deed, const Programme& programme)
{
    deed.about("programme", programme.id);
    deed.note("profession", programme.profession);
    deed.note("level", programme.level.value());
    deed.note("version", programme.version);
}

Error frozenError(const Programme& programme)
{
    return {ErrorKind::ProgrammeFrozen, {programme.profession, QString::number(programme.version)}, {}};
}

Result<void> checkLevelOf(Connection& connection, const QString& profession, NqfLevel level)
{
    const Result<Profession> known = ProfessionTable(connection).load(profession);
    if (!known)
        return known.error();
    if (std::find(known->levels.begin(), known->levels.end(), level) == known->levels.end())
        return Error {ErrorKind::FieldMalformed, {QStringLiteral("nqflevel"), level.toString()}, {}};
    return {};
}

} // namespace tanu
