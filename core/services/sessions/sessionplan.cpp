#include "core/services/sessions/sessionplan.h"

#include "core/domain/staff.h"
#include "core/services/sessions/seating.h"
#include "core/storage/commissiontable.h"
#include "core/storage/programmetable.h"

#include <algorithm>

namespace tanu {

namespace {

QString codeOf(DayOffReason::Why why)
{
    switch (why) {
    case DayOffReason::Why::Weekend:
        return QStringLiteral("weekend");
    case DayOffReason::Why::Holiday:
        return QStringLiteral("holiday");
    case DayOffReason::Why::MovedHoliday:
        return QStringLiteral("moved_holiday");
    case DayOffReason::Why::Transferred:
        return QStringLiteral("transferred");
    }
    Q_UNREACHABLE();
}

Result<void> checkTime(const Deed& deed, const SessionPlan& plan, const WorkCalendar& calendar)
{
    if (!plan.date.isValid() || !plan.time.isValid())
        return Error {ErrorKind::ImpossibleDate, {QString()}, {}};
    const QString date = plan.date.toString(Qt::ISODate);
    if (fromKazakhstan(plan.date, plan.time) <= deed.now())
        return Error {ErrorKind::FieldMalformed, {QStringLiteral("date"), date}, {}};
    const auto off = calendar.reasonOff(plan.date);
    if (off && !plan.dayOffConfirmed)
        return Error {ErrorKind::NotAWorkingDay, {date, codeOf(off->why)}, {}};
    return {};
}

Result<void> checkProgrammeFits(Deed& deed, const SessionPlan& plan)
{
    const auto programme = ProgrammeTable(deed.connection()).load(plan.programme);
    if (!programme)
        return programme.error();
    if (!programme->isApproved())
        return Error {ErrorKind::ProgrammeNotApproved, {plan.programme.toText()}, {}};
    if (std::find(programme->modes.begin(), programme->modes.end(), plan.mode) == programme->modes.end())
        return Error {ErrorKind::ModeNotOffered, {codeOf(plan.mode)}, {}};
    return {};
}

Result<void> checkCommissionSits(Deed& deed, const SessionPlan& plan)
{
    const auto commission = CommissionTable(deed.connection()).load(plan.commission);
    if (!commission)
        return commission.error();
    if (commission->kind != CommissionKind::Exam)
        return Error {ErrorKind::CommissionIncomplete, {QStringLiteral("kind")}, {}};
    if (!commission->isActive)
        return Error {ErrorKind::CommissionIncomplete, {QStringLiteral("inactive")}, {}};
    if (const auto complete = checkCommission(*commission); !complete)
        return complete;
    const auto programme = ProgrammeTable(deed.connection()).load(plan.programme);
    if (!programme)
        return programme.error();
    return checkProfession(deed.connection(), *commission, programme->profession);
}

} // namespace

Result<void> checkPlan(Deed& deed, const SessionPlan& plan, const WorkCalendar& calendar)
{
    if (plan.place.trimmed().isEmpty())
        return Error {ErrorKind::FieldEmpty, {QStringLiteral("place")}, {}};
    if (const auto fits = checkProgrammeFits(deed, plan); !fits)
        return fits;
    if (const auto sits = checkCommissionSits(deed, plan); !sits)
        return sits;
    return checkTime(deed, plan, calendar);
}

} // namespace tanu
