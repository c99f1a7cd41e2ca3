#include "core/services/starter/loadstarter.h"

#include "core/services/starter/starterregisters.h"
#include "core/storage/calendartable.h"
#include "core/storage/pricetable.h"
#include "core/storage/professiontable.h"
#include "core/storage/programmetable.h"
#include "core/storage/regiontable.h"

namespace tanu {

namespace {

Result<void> loadProfessions(Deed& deed, const StarterRegisters& registers)
{
    ProfessionTable table(deed.connection());
    for (const Profession& profession : registers.professions()) {
        if (const Result<void> done = table.put(profession); !done)
            return done;
    }
    return {};
}

/// L17.2.4: approved by the head of the new center; what should differ becomes the next version.
Result<void> loadProgrammes(Deed& deed, const StarterRegisters& registers, const StaffId& head)
{
    ProgrammeTable programmes(deed.connection());
    PriceTable prices(deed.connection());
    for (const StarterProgramme& model : registers.programmes()) {
        Programme programme = model.programme;
        programme.id = ProgrammeId::make(deed.now());
        programme.approvedOn = deed.today();
        if (const Result<void> done = programmes.insert(programme, head); !done)
            return done;
        const PriceRow price {programme.profession, programme.level, deed.today(), model.price};
        if (const Result<void> done = prices.put(price); !done)
            return done;
    }
    return {};
}

Result<void> loadRegions(Deed& deed, const StarterRegisters& registers)
{
    RegionTable table(deed.connection());
    for (const StarterRegion& region : registers.regions()) {
        if (const Result<void> done = table.insert({region.code, RegionLevel::Oblast, QString(), region.name}); !done)
            return done;
    }
    return {};
}

Result<void> loadCalendar(Deed& deed, const StarterRegisters& registers)
{
    CalendarTable table(deed.connection());
    for (const CalendarDay& day : registers.calendarDays()) {
        if (const Result<void> done = table.put(day); !done)
            return done;
    }
    for (int year = firstConfirmedYear; year <= lastConfirmedYear; ++year) {
        if (const Result<void> done = table.confirm(year, deed.now()); !done)
            return done;
    }
    return {};
}

} // namespace

Result<void> loadStarter(Deed& deed, const StaffId& head)
{
    const Result<StarterRegisters> registers = StarterRegisters::load();
    if (!registers)
        return registers.error();
    if (const Result<void> done = loadProfessions(deed, *registers); !done)
        return done;
    if (const Result<void> done = loadProgrammes(deed, *registers, head); !done)
        return done;
    if (const Result<void> done = loadRegions(deed, *registers); !done)
        return done;
    return loadCalendar(deed, *registers);
}

} // namespace tanu
