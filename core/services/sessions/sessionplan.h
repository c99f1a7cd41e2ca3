#pragma once

#include "core/domain/session.h"
#include "core/domain/values/workcalendar.h"
#include "core/services/deed.h"

#include <QtCore/QTime>

namespace tanu {

/// When, where and before whom a session sits.
struct SessionPlan {
    ProgrammeId programme;
    CommissionId commission;
    QDate date; ///< in Kazakhstan
    QTime time;
    QString place; ///< the address; for an online session the link
    ExamMode mode = ExamMode::Offline;
    bool dayOffConfirmed = false; ///< it really shall sit on a day that is no working day
};

/// The rules of a plan, shared by planning and changing.
///
/// - R9.1: an exam commission, active and complete; L17.2.4: the programme approved; R9.2: the mode offered.
/// - A working day, or a day off that somebody confirmed; not in the past.
/// Errors: FieldEmpty{"place"}, ImpossibleDate{""}, FieldMalformed{"date", date} for a moment that is past,
/// NotFound{"programme" | "commission", id}, ProgrammeNotApproved{programme}, ModeNotOffered{mode},
/// CommissionIncomplete{chair | members | secretary | twice | inactive | kind},
/// MemberMayNotSit{name, profession} (R9.1), NotAWorkingDay{date, weekend | holiday | moved_holiday | transferred}, those of the database.
Result<void> checkPlan(Deed& deed, const SessionPlan& plan, const WorkCalendar& calendar);

} // namespace tanu
