#pragma once

#include "core/domain/application.h"
#include "core/domain/programme.h"
#include "core/domain/session.h"
#include "core/domain/values/workcalendar.h"

namespace tanu {

/// The first day on which a session may sit for somebody whose notice goes out on `noticeDay` (R6.2, W5).
QDate firstSessionDay(QDate noticeDay, const WorkCalendar& calendar);

/// The same for this case: after R7 or R11.2 the day of the notice itself ("except R7 and R11").
QDate firstSessionDay(const Application& application, QDate noticeDay, const WorkCalendar& calendar);

/// R6.2 with its exceptions. Errors: SessionTooEarly{candidate, first allowed date in ISO}.
Result<void> checkGap(
    const Application& application, QDate sessionDay, QDate noticeDay, const WorkCalendar& calendar);

/// Whether the candidate may have a place in the session if the notice goes out on `noticeDay`.
///
/// - The version of the programme is that of the case; R9.2: mode and language fit; L18.1: old enough on the day;
///   L29: a voucher that is still valid on it.
/// Errors: FieldMalformed{"programme", id}, ModeNotOffered{mode}, LanguageNotOffered{language},
/// TooYoung{age, first allowed date}, VoucherUnusable{"expired", candidate, last day},
/// SessionTooEarly{candidate, first allowed date}.
Result<void> checkPlace(const Application& application, const Programme& programme, const Session& session,
    QDate noticeDay, const WorkCalendar& calendar);

} // namespace tanu
