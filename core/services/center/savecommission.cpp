#include "core/services/center/savecommission.h"

#include "core/services/deed.h"
#include "core/storage/commissiontable.h"
#include "core/storage/stafftable.h"

#include <algorithm>

namespace tanu {

namespace {

Result<void> checkOrder(const Commission& commission)
{
    if (commission.name.kk.trimmed().isEmpty())
        return Error {ErrorKind::FieldEmpty, {QStringLiteral("name_kk")}, {}};
    if (commission.name.ru.trimmed().isEmpty())
        return Error {ErrorKind::FieldEmpty, {QStringLiteral("name_ru")}, {}};
    if (commission.orderNumber.trimmed().isEmpty())
        return Error {ErrorKind::FieldEmpty, {QStringLiteral("order_number")}, {}};
    if (!commission.orderDate.isValid())
        return Error {ErrorKind::ImpossibleDate, {commission.orderDate.toString(Qt::ISODate)}, {}};
    return checkCommission(commission);
}

Result<void> checkMembers(Deed& deed, const Commission& commission)
{
    StaffTable staff(deed.connection());
    for (const Commission::Seat& seat : commission.seats) {
        const Result<StaffMember> member = staff.load(seat.staff);
        if (!member)
            return member.error();
        if (commission.isActive && !member->isActive)
            return Error {ErrorKind::CommissionIncomplete, {QStringLiteral("inactive")}, member->id.toText()};
    }
    return {};
}

bool isSameOrder(const Commission& a, const Commission& b)
{
    return a.orderNumber == b.orderNumber && a.orderDate == b.orderDate;
}

/// Whether the same people sit in the same seats, in whatever order they are listed.
bool isSameComposition(const Commission& a, const Commission& b)
{
    return a.kind == b.kind
        && std::is_permutation(a.seats.begin(), a.seats.end(), b.seats.begin(), b.seats.end(),
            [](const Commission::Seat& x, const Commission::Seat& y) { return x.staff == y.staff && x.seat == y.seat; });
}

Result<CommissionId> form(Deed& deed, Commission commission)
{
    CommissionTable table(deed.connection());
    const auto there = table.findByOrder(commission.orderNumber, commission.orderDate);
    if (!there)
        return there.error();
    if (there->has_value())
        return Error {ErrorKind::AlreadyThere, {QStringLiteral("order"), commission.orderNumber}, {}};
    commission.id = CommissionId::make(deed.now());
    if (const Result<void> inserted = table.insert(commission); !inserted)
        return inserted.error();
    return commission.id;
}

/// Keeps the commission where its composition stays; otherwise closes it and forms the next one.
Result<CommissionId> change(Deed& deed, const Commission& commission)
{
    CommissionTable table(deed.connection());
    Result<Commission> before = table.load(commission.id);
    if (!before)
        return before.error();
    if (isSameComposition(*before, commission) && isSameOrder(*before, commission)) {
        const Result<void> updated = table.update(commission);
        return updated ? Result<CommissionId>(commission.id) : Result<CommissionId>(updated.error());
    }
    before->isActive = false;
    if (const Result<void> closed = table.update(*before); !closed)
        return closed.error();
    deed.note("substitutes", before->orderNumber);
    deed.alsoAbout("commission", before->id.bytes());
    return form(deed, commission);
}

} // namespace

SaveCommission::SaveCommission(Desk& desk)
    : m_desk(desk)
{
}

Result<CommissionId> SaveCommission::run(const Commission& commission)
{
    if (const Result<void> good = checkOrder(commission); !good)
        return good.error();
    return perform(m_desk, Action::SaveCommission, [&](Deed& deed) -> Result<CommissionId> {
        if (const Result<void> good = checkMembers(deed, commission); !good)
            return good.error();
        const Result<CommissionId> id = commission.id.isNull() ? form(deed, commission) : change(deed, commission);
        if (!id)
            return id;
        deed.about("commission", *id);
        deed.note("order", commission.orderNumber);
        deed.note("date", commission.orderDate.toString(Qt::ISODate));
        deed.note("active", Cbor::boolean(commission.isActive));
        return id;
    });
}

} // namespace tanu
