#include "app/desktop/exchange/monthwords.h"

#include "app/desktop/exchange/registerwords.h"
#include "app/desktop/shell/formats.h"
#include "core/wire/orderkinds.h"

#include <QtCore/QCoreApplication>

#include <array>

namespace tanu::desktop {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(MonthWords)
};

QString accreditationText(const QByteArray& payload)
{
    const auto order = parseAccreditationOrder(payload);
    if (!order)
        return Words::tr("The accreditation was changed.");
    const QString day = dateText(order->step.on);
    switch (order->step.act) {
    case AccreditationAct::Suspended:
        return Words::tr("The accreditation is suspended from %1: %2 (%3)").arg(day, order->step.ground, order->step.clause);
    case AccreditationAct::Resumed:
        return Words::tr("The accreditation is resumed from %1: %2 (%3)").arg(day, order->step.ground, order->step.clause);
    case AccreditationAct::Revoked:
        return Words::tr("The accreditation is revoked from %1: %2 (%3)").arg(day, order->step.ground, order->step.clause);
    case AccreditationAct::NotRenewable:
        return Words::tr("The accreditation may not be renewed from %1: %2 (%3)")
            .arg(day, order->step.ground, order->step.clause);
    }
    Q_UNREACHABLE();
}

QString cancellationText(const QByteArray& payload)
{
    const auto order = parseCancelDocumentOrder(payload);
    return order ? Words::tr("Document %1 is cancelled from %2: %3 (%4)")
                       .arg(order->serial, dateText(order->on), order->ground, order->clause)
                 : Words::tr("A document is cancelled.");
}

QString snapshotText(const QByteArray& payload)
{
    const auto order = parseRegisterSnapshot(payload);
    return order ? Words::tr("The register \"%1\" is brought to version %2: %3 changed, %4 removed")
                       .arg(registerText(order->name))
                       .arg(order->to)
                       .arg(order->changed.size())
                       .arg(order->removed.size())
                 : Words::tr("A register was changed.");
}

QString reminderText(const QByteArray& payload)
{
    const auto order = parseMonthReminderOrder(payload);
    return order ? Words::tr("Reminder: the month %1 was to be closed by %2").arg(monthInWords(order->month), dateText(order->dueBy))
                 : Words::tr("Reminder of a month");
}

QString stopText(const QByteArray& payload)
{
    const auto order = parseIssuingOrder(payload);
    return order ? Words::tr("The issuing of documents is stopped from %1: %2").arg(dateText(order->on), order->reason)
                 : Words::tr("The issuing of documents is stopped.");
}

QString resumeText(const QByteArray& payload)
{
    const auto order = parseIssuingOrder(payload);
    return order ? Words::tr("The issuing of documents goes on from %1").arg(dateText(order->on))
                 : Words::tr("The issuing of documents goes on.");
}

QString blockText(const QByteArray& payload)
{
    const auto order = parseBlockWithdrawnOrder(payload);
    return order ? Words::tr("The numbers %1 to %2 that were not used are withdrawn: %3")
                       .arg(countText(order->first), countText(order->last), order->reason)
                 : Words::tr("Numbers are withdrawn.");
}

QString renewalText(const QByteArray& payload)
{
    const auto order = parseRenewalOrder(payload);
    return order ? Words::tr("The center is accredited again: from %1 to %2, this day included")
                       .arg(dateText(order->from), dateText(order->until))
                 : Words::tr("The center is accredited again.");
}

struct KnownOrder {
    const char* kind;
    QString (*text)(const QByteArray&);
};

constexpr std::array knownOrders {
    KnownOrder {orderkind::accreditation, &accreditationText},
    KnownOrder {orderkind::cancelDocument, &cancellationText},
    KnownOrder {orderkind::registerSnapshot, &snapshotText},
    KnownOrder {orderkind::monthReminder, &reminderText},
    KnownOrder {orderkind::issuingStopped, &stopText},
    KnownOrder {orderkind::issuingResumed, &resumeText},
    KnownOrder {orderkind::blockWithdrawn, &blockText},
    KnownOrder {orderkind::accreditationRenewed, &renewalText},
};

QString differenceText(const MonthComparison& compared)
{
    QStringList sentences {Words::tr("Here %1 records, on the platform %2.")
                               .arg(countText(compared.here.count), countText(compared.there.count))};
    if (compared.missingThere > 0)
        sentences.append(Words::tr("%n record(s) that the platform had lost were offered again.", nullptr, compared.missingThere));
    if (compared.unknownHere > 0)
        sentences.append(Words::tr("%n record(s) on the platform are not here, or are others: tell the operator.", nullptr,
            compared.unknownHere));
    return sentences.join(QLatin1Char(' '));
}

} // namespace

QString monthName(Month month)
{
    return monthText(month.year(), month.ofYear());
}

QString monthInWords(Month month)
{
    return monthInSentence(month.year(), month.ofYear());
}

QString wordOf(MonthState state)
{
    switch (state) {
    case MonthState::Open:
        return Words::tr("open");
    case MonthState::Offered:
        return Words::tr("the same on both sides");
    case MonthState::ClosedByCenter:
        return Words::tr("closed by the center");
    case MonthState::ClosedByBoth:
        return Words::tr("closed by both sides");
    }
    Q_UNREACHABLE();
}

QString iconOf(const MonthView& month)
{
    if (month.next == MonthNext::Resolve)
        return QStringLiteral("danger");
    switch (month.month.state) {
    case MonthState::Open:
        return QStringLiteral("edit");
    case MonthState::Offered:
        return QStringLiteral("check");
    case MonthState::ClosedByCenter:
        return QStringLiteral("sign");
    case MonthState::ClosedByBoth:
        return QStringLiteral("lock");
    }
    Q_UNREACHABLE();
}

QString wordOf(MonthNext next)
{
    switch (next) {
    case MonthNext::Nothing:
        return Words::tr("nothing");
    case MonthNext::Wait:
        return Words::tr("wait until it is over");
    case MonthNext::Exchange:
        return Words::tr("synchronize");
    case MonthNext::Correct:
        return Words::tr("look at the rejected records");
    case MonthNext::Resolve:
        return Words::tr("clear up the difference");
    case MonthNext::Close:
        return Words::tr("close the month");
    case MonthNext::Confirm:
        return Words::tr("synchronize: the platform confirms");
    }
    Q_UNREACHABLE();
}

QString dueText(const MonthView& month)
{
    const QString day = dateText(month.dueBy);
    switch (month.standing) {
    case MonthStanding::Late:
    case MonthStanding::Missing:
        return month.isOwed ? Words::tr("%1, not closed").arg(day) : day;
    case MonthStanding::Running:
    case MonthStanding::Due:
    case MonthStanding::Closed:
        return day;
    }
    Q_UNREACHABLE();
}

QString dueIconOf(const MonthView& month)
{
    switch (dueToneOf(month)) {
    case Tone::Danger:
        return QStringLiteral("danger");
    case Tone::Warning:
        return QStringLiteral("clock");
    case Tone::Neutral:
    case Tone::Accent:
    case Tone::Good:
        return {};
    }
    Q_UNREACHABLE();
}

Tone toneOf(const MonthView& month)
{
    if (month.standing == MonthStanding::Closed)
        return Tone::Good;
    return month.next == MonthNext::Resolve ? Tone::Danger : Tone::Neutral;
}

Tone dueToneOf(const MonthView& month)
{
    const bool isLate = month.standing == MonthStanding::Late || month.standing == MonthStanding::Missing;
    if (isLate && month.isOwed)
        return Tone::Danger;
    return month.standing == MonthStanding::Due ? Tone::Warning : Tone::Neutral;
}

QString monthSentence(const MonthView& view)
{
    const ReportMonth& month = view.month;
    if (month.state == MonthState::ClosedByBoth)
        return month.closedAt ? Words::tr("Closed on %1. A change belongs to a later month and names this one.")
                                    .arg(momentText(*month.closedAt))
                              : Words::tr("Closed. A change belongs to a later month and names this one.");
    if (month.state == MonthState::ClosedByCenter)
        return Words::tr("The head closed it on %1; the platform confirms with the next exchange.")
            .arg(momentText(month.closedAt.value_or(QDateTime())));
    if (!month.compared)
        return Words::tr("Both sides have not compared it yet.");
    if (!month.compared->isEqual())
        return differenceText(*month.compared);
    return Words::tr("Both sides had the same on %1.").arg(momentText(month.compared->at));
}

QString orderText(const Order& order)
{
    for (const KnownOrder& known : knownOrders) {
        if (order.kind == QLatin1String(known.kind))
            return known.text(order.payload);
    }
    return Words::tr("An order that this version does not know: %1").arg(order.kind);
}

QString wordOf(OrderOutcome outcome)
{
    switch (outcome) {
    case OrderOutcome::Applied:
        return Words::tr("done");
    case OrderOutcome::Refused:
        return Words::tr("could not be done");
    case OrderOutcome::Stopped:
        return Words::tr("stopped: the ones behind it wait");
    }
    Q_UNREACHABLE();
}

QString iconOf(OrderOutcome outcome)
{
    switch (outcome) {
    case OrderOutcome::Applied:
        return QStringLiteral("check");
    case OrderOutcome::Refused:
        return QStringLiteral("close");
    case OrderOutcome::Stopped:
        return QStringLiteral("stop");
    }
    Q_UNREACHABLE();
}

} // namespace tanu::desktop
