#include "app/desktop/widgets/deadlinechip.h"

#include "app/desktop/shell/formats.h"
#include "app/desktop/shell/words.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QEvent>

namespace tanu::desktop {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(DeadlineChip)
};

} // namespace

QString deadlineText(int workingDaysLeft, QDate lastDay)
{
    const QString date = dateText(lastDay);
    if (workingDaysLeft < 0)
        return Texts::tr("%n working day(s) late", nullptr, -workingDaysLeft) + QStringLiteral(" – ") + date;
    if (workingDaysLeft == 0)
        return Texts::tr("last day today") + QStringLiteral(" – ") + date;
    return Texts::tr("%n working day(s)", nullptr, workingDaysLeft) + QStringLiteral(" – ") + date;
}

Tone deadlineTone(int workingDaysLeft)
{
    if (workingDaysLeft < 0)
        return Tone::Danger;
    return workingDaysLeft == 0 ? Tone::Warning : Tone::Neutral;
}

DeadlineChip::DeadlineChip(QWidget* parent)
    : Chip(parent)
{
}

void DeadlineChip::setDeadline(const Deadline& deadline, QDate today, const WorkCalendar& calendar)
{
    m_deadline = deadline;
    m_left = workingDaysLeft(deadline, today, calendar);
    m_set = true;
    retell();
}

void DeadlineChip::retell()
{
    if (!m_set)
        return;
    const Tone tone = deadlineTone(m_left);
    setContents(tone == Tone::Danger ? QStringLiteral("warning") : QStringLiteral("clock"),
        deadlineText(m_left, m_deadline.lastDay), tone);
    const Term& term = termOf(m_deadline.obligation);
    QStringList lines{wordOf(m_deadline.obligation),
        tr("%1: counted from %2, %3")
            .arg(QString::fromLatin1(term.clause), dateText(m_deadline.from), wordOf(term.event))};
    if (m_deadline.unconfirmedCalendar)
        lines.append(tr("The calendar of this year is not confirmed."));
    if (m_deadline.estimatedHoliday)
        lines.append(tr("A holiday in between is an estimate."));
    setExplanation(lines.join(QLatin1Char('\n')));
}

void DeadlineChip::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retell();
    Chip::changeEvent(event);
}

} // namespace tanu::desktop
