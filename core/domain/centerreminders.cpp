#include "core/domain/centerreminders.h"

#include <algorithm>

namespace tanu {

namespace {

constexpr int workingDaysToRegister = 5;
constexpr int monthsToPrepare = 6; ///< before the last day to apply

CenterReminder reminder(CenterReminderKind kind, const char* clause, QDate lastDay, QDate today)
{
    return {kind, QString::fromLatin1(clause), lastDay, today.daysTo(lastDay), false};
}

} // namespace

QString codeOf(CenterReminderKind kind)
{
    switch (kind) {
    case CenterReminderKind::RegisterOnPlatform:
        return QStringLiteral("register-on-platform");
    case CenterReminderKind::PublishOnPlatform:
        return QStringLiteral("publish-on-platform");
    case CenterReminderKind::ApplyForReaccreditation:
        return QStringLiteral("apply-for-reaccreditation");
    case CenterReminderKind::AccreditationEnding:
        return QStringLiteral("accreditation-ending");
    case CenterReminderKind::AccreditationOver:
        return QStringLiteral("accreditation-over");
    }
    Q_UNREACHABLE();
}

QDate registrationDueBy(QDate accreditedFrom, const WorkCalendar& calendar)
{
    return calendar.addWorkingDays(accreditedFrom, workingDaysToRegister);
}

std::optional<QDate> publicationMissedBy(const Accreditation& accreditation, QDate today, const WorkCalendar& calendar)
{
    const CenterStanding standing = standingOn(accreditation, today).standing;
    if (standing != CenterStanding::Valid && standing != CenterStanding::Suspended)
        return std::nullopt;
    const QDate lastDay = registrationDueBy(accreditation.terms.front().from, calendar);
    return today > lastDay ? std::optional(lastDay) : std::nullopt;
}

std::vector<CenterReminder> remindersOf(
    const Center& center, PlatformStep step, QDate today, const WorkCalendar& calendar)
{
    using Kind = CenterReminderKind;
    if (center.ended && today >= center.ended->on)
        return {reminder(Kind::AccreditationOver, "L26.6", center.ended->on.addDays(-1), today)};
    if (today > center.accreditedUntil)
        return {reminder(Kind::AccreditationOver, "L23.2", center.accreditedUntil, today)};

    std::vector<CenterReminder> reminders;
    const QDate applyBy = renewalDueBy(accreditationTerm(center));
    if (today > applyBy.addMonths(-monthsToPrepare))
        reminders.push_back(reminder(Kind::ApplyForReaccreditation, "L23.5", applyBy, today));
    if (today > applyBy)
        reminders.push_back(reminder(Kind::AccreditationEnding, "L23.2", center.accreditedUntil, today));
    if (step != PlatformStep::Published && today >= center.accreditedFrom) {
        const QDate registerBy = registrationDueBy(center.accreditedFrom, calendar);
        const Kind kind = step == PlatformStep::Unknown ? Kind::RegisterOnPlatform : Kind::PublishOnPlatform;
        reminders.push_back(reminder(kind, "L17.2.1", registerBy, today));
        reminders.back().isUnconfirmed
            = calendar.touchesUnconfirmed(center.accreditedFrom.addDays(1), registerBy);
    }
    std::stable_sort(reminders.begin(), reminders.end(),
        [](const CenterReminder& a, const CenterReminder& b) { return a.lastDay < b.lastDay; });
    return reminders;
}

} // namespace tanu
