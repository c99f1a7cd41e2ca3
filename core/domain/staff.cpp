#include "core/domain/staff.h"

#include "core/base/parsecode.h"

#include <QtCore/QSet>

namespace tanu {

namespace {

Error incomplete(const char* what)
{
    return {ErrorKind::CommissionIncomplete, {QString::fromLatin1(what)}, {}};
}

} // namespace

Result<void> checkCommission(const Commission& commission)
{
    QSet<StaffId> seated;
    QMap<CommissionSeat, int> count;
    for (const Commission::Seat& seat : commission.seats) {
        if (seated.contains(seat.staff))
            return incomplete("twice");
        seated.insert(seat.staff);
        ++count[seat.seat];
    }
    if (count[CommissionSeat::Chair] != 1)
        return incomplete("chair");
    if (count[CommissionSeat::Member] < 2)
        return incomplete("members");
    if (count[CommissionSeat::Secretary] != 1)
        return incomplete("secretary");
    return {};
}

QString codeOf(CommissionKind kind)
{
    return kind == CommissionKind::Exam ? QStringLiteral("exam") : QStringLiteral("appeal");
}

QString codeOf(CommissionSeat seat)
{
    switch (seat) {
    case CommissionSeat::Chair:
        return QStringLiteral("chair");
    case CommissionSeat::Member:
        return QStringLiteral("member");
    case CommissionSeat::Secretary:
        return QStringLiteral("secretary");
    }
    Q_UNREACHABLE();
}

Result<CommissionKind> parseCommissionKind(const QString& code)
{
    return parseCode(code, std::array {CommissionKind::Exam, CommissionKind::Appeal}, "kind");
}

Result<CommissionSeat> parseCommissionSeat(const QString& code)
{
    return parseCode(code,
        std::array {CommissionSeat::Chair, CommissionSeat::Member, CommissionSeat::Secretary},
        "seat");
}

} // namespace tanu
