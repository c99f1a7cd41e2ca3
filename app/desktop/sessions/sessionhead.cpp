#include "app/desktop/sessions/sessionhead.h"

#include "app/desktop/context/casewords.h"
#include "app/desktop/sessions/sessionwords.h"
#include "app/desktop/shell/elidedlabel.h"
#include "app/desktop/shell/formats.h"
#include "app/desktop/shell/words.h"
#include "app/desktop/widgets/deadlinechip.h"
#include "app/desktop/widgets/statechip.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>

namespace tanu::desktop {

SessionHead::SessionHead(QWidget* parent)
    : QWidget(parent)
    , m_state(new StateChip(this))
    , m_due(new DeadlineChip(this))
    , m_when(new QLabel(this))
    , m_place(new ElidedLabel(this))
    , m_commission(new QLabel(this))
{
    setRole(m_when, "strong");
    setRole(m_commission, "quietText");
    m_commission->setTextFormat(Qt::PlainText);
    m_commission->setWordWrap(true);
    auto* first = new QHBoxLayout;
    first->setSpacing(space::medium);
    first->addWidget(m_state);
    first->addWidget(m_due);
    first->addWidget(m_when);
    first->addWidget(m_place, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::tiny);
    layout->addLayout(first);
    layout->addWidget(m_commission);
}

void SessionHead::tell(const SessionView& view, QDate today, const WorkCalendar& calendar)
{
    m_state->setState(wordOf(view.session.state), toneOf(view.session.state), iconOf(view.session.state));
    const bool isDue = view.session.state == SessionState::Ended && view.protocolDue.isValid();
    m_due->setVisible(isDue);
    if (isDue) {
        Deadline deadline;
        deadline.obligation = Obligation::SignProtocol;
        deadline.from = toKazakhstan(*view.session.endedAt).date();
        deadline.lastDay = view.protocolDue;
        m_due->setDeadline(deadline, today, calendar);
    }
    m_when->setText(momentText(view.session.startsAt));
    m_place->setWhole(tr("%1, level %2 · %3 · %4")
                          .arg(textOf(view.profession.name), view.programme.level.toString(),
                              wordOf(view.session.mode), view.session.place));
    QStringList members;
    for (const SessionMember& member : view.members)
        members.append(QStringLiteral("%1 (%2)").arg(member.name.shortForm(), wordOf(member.seat)));
    m_commission->setText(QStringLiteral("%1: %2").arg(textOf(view.commission.name), members.join(QStringLiteral(", "))));
}

} // namespace tanu::desktop
