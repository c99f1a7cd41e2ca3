#include "app/desktop/today/notice.h"

#include "app/desktop/context/deskcontext.h"
#include "app/desktop/shell/errortext.h"
#include "app/desktop/shell/formats.h"
#include "app/desktop/shell/rolewords.h"
#include "core/domain/foureyes.h"
#include "core/domain/rules/clauses.h"
#include "core/services/accounts/accountquery.h"
#include "core/services/queries/backupquery.h"
#include "core/services/queries/centerquery.h"
#include "core/services/queries/centerreminderquery.h"
#include "core/services/queries/exchangequery.h"
#include "core/services/queries/monthquery.h"
#include "core/services/queries/numbersquery.h"
#include "core/services/queries/recountquery.h"
#include "core/services/queries/supportquery.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace tanu::desktop {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Notices)
};

const Place exchangePlace {QStringLiteral("exchange"), {}};
const Place monthsPlace {QStringLiteral("exchange"), QStringLiteral("months")};
const Place ordersPlace {QStringLiteral("exchange"), QStringLiteral("orders")};
const Place backupsPlace {QStringLiteral("settings"), QStringLiteral("backups")};
const Place answersPlace {QStringLiteral("support"), QStringLiteral("answers")};
const Place publicationPlace {QStringLiteral("settings"), QStringLiteral("publication")};
const Place centerPlace {QStringLiteral("settings"), QStringLiteral("center")};
const Place accessPlace {QStringLiteral("settings"), QStringLiteral("access")};
const Place peoplePlace {QStringLiteral("settings"), QStringLiteral("people")};

int weightOf(Tone tone)
{
    return tone == Tone::Danger ? 2 : tone == Tone::Warning ? 1 : 0;
}

Notice failed(const Error& error)
{
    return {Tone::Danger, textOf(error), clauseOf(error)};
}

QString overText(const CenterReminder& reminder, const std::optional<Center>& center)
{
    if (!center || !center->ended)
        return Words::tr("The accreditation ended on %1: nothing is issued any more.").arg(dateText(reminder.lastDay));
    return Words::tr("The accreditation was ended on %1: %2. No applications are taken, no sessions held, nothing is issued.")
        .arg(dateText(center->ended->on), center->ended->ground);
}

Notice noticeOf(const CenterReminder& reminder, const std::optional<Center>& center)
{
    const QString day = dateText(reminder.lastDay);
    const Tone tone = reminder.isOverdue() ? Tone::Danger : Tone::Warning;
    switch (reminder.kind) {
    case CenterReminderKind::RegisterOnPlatform:
        return {tone,
            reminder.isOverdue()
                ? Words::tr("The last day to register on the platform was %1. Without it there are no numbers for documents.").arg(day)
                : Words::tr("Register on the platform by %1. Without it there are no numbers for documents.").arg(day),
            reminder.clause, Words::tr("Enrol"), exchangePlace};
    case CenterReminderKind::PublishOnPlatform:
        return {tone,
            reminder.isOverdue()
                ? Words::tr("The last day to publish the structure, activity and prices of the center was %1.").arg(day)
                : Words::tr("Publish the structure, activity and prices of the center by %1.").arg(day),
            reminder.clause, Words::tr("Publication"), publicationPlace};
    case CenterReminderKind::ApplyForReaccreditation:
        return {tone,
            reminder.isOverdue() ? Words::tr("The last day to apply for re-accreditation was %1.").arg(day)
                                 : Words::tr("Apply for re-accreditation by %1.").arg(day),
            reminder.clause, Words::tr("Accreditation"), centerPlace};
    case CenterReminderKind::AccreditationEnding:
        return {Tone::Warning, Words::tr("The accreditation ends on %1: nothing is issued after that day.").arg(day),
            reminder.clause, Words::tr("Accreditation"), centerPlace};
    case CenterReminderKind::AccreditationOver:
        return {Tone::Danger, overText(reminder, center), reminder.clause, Words::tr("Accreditation"), centerPlace};
    }
    Q_UNREACHABLE();
}

void addReminders(DeskContext& context, std::vector<Notice>& notices)
{
    const auto reminders = CenterReminderQuery(context.connection(), context.clock()).load();
    const auto center = CenterQuery(context.connection()).profile();
    if (!reminders || !center) {
        notices.push_back(failed(reminders ? center.error() : reminders.error()));
        return;
    }
    for (const CenterReminder& reminder : *reminders)
        notices.push_back(noticeOf(reminder, *center));
}

/// S1: who works for the center and cannot sign in, told to whom may change that.
void addAccounts(DeskContext& context, std::vector<Notice>& notices)
{
    if (!context.may(Action::SaveAccount))
        return;
    AccountQuery query(context.connection(), context.clock().now());
    const auto presence = query.exists();
    const auto staff = query.staff();
    if (!presence || !staff) {
        notices.push_back(failed(presence ? staff.error() : presence.error()));
        return;
    }
    const auto without = static_cast<int>(
        std::count_if(staff->begin(), staff->end(), [](const StaffAccount& one) { return !one.account; }));
    if (*presence == AccountPresence::Missing || without == 0)
        return;
    const Roles lacking = rolesLackingForOneCase(membersWhoCanSignIn(*staff));
    QString text = Words::tr("%n person(s) of the staff have no account yet: they can neither sign in nor record or sign anything.",
        nullptr, without);
    if (lacking != Roles())
        text += QLatin1Char(' ')
            + Words::tr("For one case the registrar, the secretary and the head at least sign in; missing: %1.").arg(rolesText(lacking));
    const Tone tone = lacking == Roles() ? Tone::Accent : Tone::Warning;
    notices.push_back({tone, text, {}, Words::tr("Open accounts"), accessPlace});
}

/// S1: every role is there, and yet the case stops before its document.
void addSecondPerson(DeskContext& context, std::vector<Notice>& notices)
{
    if (!context.may(Action::SaveAccount))
        return;
    const auto staff = AccountQuery(context.connection(), context.clock().now()).staff();
    if (!staff)
        return; // the notice of the accounts says why
    const Roles roles = rolesFor(Action::PrepareCertificate);
    const auto able = membersWhoCanSignIn(*staff);
    const auto all = membersOf(*staff);
    const auto signer = signerWhoLeavesNobody(able, all);
    if (!signer)
        return;
    const auto isSigner = [&signer](const StaffMember& member) { return member.id == *signer; };
    const bool isThere = std::any_of(
        all.begin(), all.end(), [&](const StaffMember& member) { return !isSigner(member) && (member.roles & roles); });
    const QString text = isThere
        ? Words::tr("If %1 signs the protocol, nobody who can sign in is left to make the document. Open an account for another "
                    "person with one of these roles: %2.")
        : Words::tr("If %1 signs the protocol, nobody is left to make the document. Give another person one of these roles and "
                    "let them sign in: %2.");
    const QString name = std::find_if(able.begin(), able.end(), isSigner)->name.shortForm();
    notices.push_back({Tone::Warning, text.arg(name, rolesText(roles)), {},
        isThere ? Words::tr("Open accounts") : Words::tr("People"), isThere ? accessPlace : peoplePlace});
}

void addRecount(DeskContext& context, std::vector<Notice>& notices)
{
    const auto pending = RecountQuery(context.connection()).pending();
    if (!pending)
        notices.push_back(failed(pending.error()));
    else if (!pending->empty())
        notices.push_back({Tone::Warning,
            Words::tr("%n open term(s) would end on another day if they were counted now. None moves until somebody decides.",
                nullptr, static_cast<int>(pending->size())),
            QStringLiteral("W4"), Words::tr("Decide"), {QStringLiteral("recount"), {}}});
}

/// Without an enrolment the reminder of L17.2.1 says it already.
void addNumbers(DeskContext& context, std::vector<Notice>& notices)
{
    const auto exchange = ExchangeQuery(context.connection()).load();
    const auto numbers = NumbersQuery(context.connection()).load();
    if (!exchange || !numbers || !exchange->isEnrolled || numbers->remaining > 0)
        return;
    notices.push_back({Tone::Warning, Words::tr("There are no numbers for documents left: synchronize to get more."), {},
        Words::tr("Synchronize"), exchangePlace});
}

QString monthWords(const MonthView& view)
{
    const QString name = monthInSentence(view.month.month.year(), view.month.month.ofYear());
    const QString day = dateText(view.dueBy);
    if (view.standing == MonthStanding::Due)
        return Words::tr("The month %1 is to be closed with the platform by %2.").arg(name, day);
    return view.isReminded
        ? Words::tr("The month %1 was to be closed with the platform by %2; its operator reminded of it.").arg(name, day)
        : Words::tr("The month %1 was to be closed with the platform by %2.").arg(name, day);
}

/// P7.5: months that are over and not closed by both sides.
void addMonths(DeskContext& context, std::vector<Notice>& notices)
{
    const auto months = MonthQuery(context.connection(), context.clock()).due();
    if (!months) {
        notices.push_back(failed(months.error()));
        return;
    }
    for (const MonthView& view : *months)
        notices.push_back({view.standing == MonthStanding::Due ? Tone::Warning : Tone::Danger, capitalFirst(monthWords(view)),
            QStringLiteral("P7.5"), Words::tr("Months"), monthsPlace});
}

/// L26, P7.5: what the platform ordered, while it stands.
void addPlatformOrders(DeskContext& context, std::vector<Notice>& notices)
{
    const auto standing = MonthQuery(context.connection(), context.clock()).standing();
    if (!standing) {
        notices.push_back(failed(standing.error()));
        return;
    }
    const auto tell = [&notices](ErrorKind kind, QDate on, const QString& why) {
        notices.push_back({Tone::Danger, textOf(Error {kind, {on.toString(Qt::ISODate), why}, {}}), clauseOf(kind),
            Words::tr("Orders of the platform"), ordersPlace});
    };
    if (standing->stop)
        tell(standing->stop->act == AccreditationAct::Suspended ? ErrorKind::AccreditationSuspended : ErrorKind::AccreditationEnded,
            standing->stop->on, standing->stop->ground);
    if (standing->issuing)
        tell(ErrorKind::IssuingStopped, standing->issuing->on, standing->issuing->reason);
}

/// P16: until somebody looked at it.
void addAnswers(DeskContext& context, std::vector<Notice>& notices)
{
    const auto unread = SupportQuery(context.connection()).unread();
    if (!unread)
        notices.push_back(failed(unread.error()));
    else if (*unread > 0)
        notices.push_back({Tone::Accent, Words::tr("%n answer(s) of the support came.", nullptr, static_cast<int>(*unread)),
            QStringLiteral("P16"), Words::tr("Read"), answersPlace});
}

/// Nothing is refused for it: order goes by sequence, but dates on papers come from this clock.
void addTime(DeskContext& context, std::vector<Notice>& notices)
{
    const TimeState state = context.time().state();
    if (state == TimeState::Right)
        return;
    const QString now = momentText(context.clock().now());
    const QString expected = momentText(context.time().expected());
    const QString text = state == TimeState::WentBack
        ? Words::tr("The computer's clock went back: it shows %1, but it was %2 already. Set it right before anything gets a date.")
        : Words::tr("The computer's clock jumped ahead: it shows %1, and %2 was expected. Set it right before anything gets a date.");
    notices.push_back({Tone::Danger, text.arg(now, expected), {}});
}

QString backupsText(const BackupState& backups)
{
    if (backups.age == BackupAge::None)
        return Words::tr("No backup has been made yet. If this computer is lost, everything is.");
    if (backups.age == BackupAge::Lost)
        return Words::tr("No good backup is in its place: each is gone or was found broken. If this computer is lost, everything is.");
    return Words::tr("The last good backup was made on %1. What was done since would be lost with this computer.")
        .arg(momentText(*backups.lastGood));
}

void addBackups(DeskContext& context, std::vector<Notice>& notices)
{
    const auto backups = BackupQuery(context.connection(), context.clock()).load();
    if (!backups) {
        notices.push_back(failed(backups.error()));
        return;
    }
    if (backups->age == BackupAge::Fresh)
        return;
    notices.push_back({Tone::Warning, backupsText(*backups), {}, Words::tr("Backups"), backupsPlace});
}

} // namespace

std::vector<Notice> noticesOf(DeskContext& context)
{
    std::vector<Notice> notices;
    addTime(context, notices);
    addPlatformOrders(context, notices);
    addReminders(context, notices);
    addAccounts(context, notices);
    addSecondPerson(context, notices);
    addMonths(context, notices);
    addRecount(context, notices);
    addNumbers(context, notices);
    addAnswers(context, notices);
    addBackups(context, notices);
    std::stable_sort(notices.begin(), notices.end(),
        [](const Notice& one, const Notice& other) { return weightOf(one.tone) > weightOf(other.tone); });
    return notices;
}

} // namespace tanu::desktop
