#include "core/services/center/setprice.h"

#include "core/services/center/centerprofile.h"
#include "core/services/center/programmedraft.h"
#include "core/storage/pricetable.h"

namespace tanu {

SetPrice::SetPrice(Desk& desk)
    : m_desk(desk)
{
}

Result<void> SetPrice::run(const QString& profession, NqfLevel level, QDate since, const Money& price)
{
    if (!since.isValid())
        return Error {ErrorKind::ImpossibleDate, {since.toString(Qt::ISODate)}, {}};
    return perform(m_desk, Action::SetPrice, [&](Deed& deed) -> Result<void> {
        if (since < deed.today())
            return Error {ErrorKind::DeadlinePassed,
                {deed.today().toString(Qt::ISODate), QStringLiteral("L15.3")}, {}};
        if (const Result<void> known = checkLevelOf(deed.connection(), profession, level); !known)
            return known;
        deed.about("price");
        deed.note("profession", profession);
        deed.note("level", level.value());
        deed.note("since", since.toString(Qt::ISODate));
        deed.note("tiyn", price.tiyn());
        if (const auto put = PriceTable(deed.connection()).put({profession, level, since, price}); !put)
            return put;
        return followPublished(deed);
    });
}

} // namespace tanu
