#pragma once

#include "core/domain/center.h"
#include "core/domain/rules/accreditationstanding.h"
#include "core/domain/values/workcalendar.h"

#include <vector>

namespace tanu {

/// What the center itself must not forget.
enum class CenterReminderKind {
    RegisterOnPlatform, ///< L17.2.1: within 5 working days after the accreditation
    PublishOnPlatform, ///< L17.2.1: structure, activity and prices, within the same days
    ApplyForReaccreditation, ///< L23.5: at least six months before the end
    AccreditationEnding, ///< L23.2: the last months of the term
    AccreditationOver, ///< L23.2, L26.6: nothing is issued any more
};

/// Stable codes: `register-on-platform`, `publish-on-platform`, `apply-for-reaccreditation`, `accreditation-ending`, `accreditation-over`.
QString codeOf(CenterReminderKind kind);

struct CenterReminder {
    CenterReminderKind kind = CenterReminderKind::RegisterOnPlatform;
    QString clause; ///< `L23.5`
    QDate lastDay; ///< to act, or of the accreditation
    qint64 daysLeft = 0; ///< calendar days until the last day; negative when it is past
    bool isUnconfirmed = false; ///< W3; of terms in working days

    [[nodiscard]] bool isOverdue() const { return daysLeft < 0; }
    friend bool operator==(const CenterReminder&, const CenterReminder&) = default;
};

/// How far the center is on the platform (L17.2.1).
enum class PlatformStep {
    Unknown, ///< not registered
    Registered,
    Published, ///< the platform took its structure, activity and prices
};

/// L17.2.1: the last day to register on the platform and to publish. `accreditedFrom` is a valid date.
QDate registrationDueBy(QDate accreditedFrom, const WorkCalendar& calendar);

/// The last day to publish (L17.2.1) of a center that has published nothing, once it is past; nothing where it is not late.
///
/// - Counted from the first certificate: a renewal gives no further days.
/// - Who is suspended goes on owing it; who is not accredited at all owes nothing.
std::optional<QDate> publicationMissedBy(const Accreditation& accreditation, QDate today, const WorkCalendar& calendar);

/// What to remind of on `today`, the most urgent first.
///
/// - L17.2.1: until the center is registered, and then until it has published.
/// - L23.5: from a year before the end of the term until the term is over; the screen shows when it is late.
/// - L23.2: in the last six months, together with what L23.5 says.
/// - L26.6: an accreditation that was ended needs no other reminder.
std::vector<CenterReminder> remindersOf(
    const Center& center, PlatformStep step, QDate today, const WorkCalendar& calendar);

} // namespace tanu
