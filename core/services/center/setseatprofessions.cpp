#include "core/services/center/setseatprofessions.h"

#include "core/services/deed.h"
#include "core/storage/professiontable.h"
#include "core/storage/seatprofessiontable.h"
#include "core/storage/stafftable.h"

namespace tanu {

SetSeatProfessions::SetSeatProfessions(Desk& desk)
    : m_desk(desk)
{
}

Result<void> SetSeatProfessions::run(const StaffId& id, const QStringList& given)
{
    QStringList professions = given;
    professions.removeDuplicates();
    return perform(m_desk, Action::SaveStaff, [&](Deed& deed) -> Result<void> {
        const auto member = StaffTable(deed.connection()).load(id);
        if (!member)
            return member.error();
        for (const QString& code : std::as_const(professions)) {
            if (const auto known = ProfessionTable(deed.connection()).load(code); !known)
                return known.error();
        }
        if (const auto set = SeatProfessionTable(deed.connection()).set(id, professions); !set)
            return set;
        deed.about("staff", id);
        deed.note("name", member->name.full());
        deed.note("professions", Cbor::texts(professions));
        return {};
    });
}

} // namespace tanu
