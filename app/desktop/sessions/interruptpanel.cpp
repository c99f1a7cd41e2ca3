#include "app/desktop/sessions/interruptpanel.h"

#include "app/desktop/context/procedurewords.h"
#include "app/desktop/sessions/logentry.h"
#include "app/desktop/sessions/secondedit.h"
#include "app/desktop/widgets/choiceedit.h"
#include "app/desktop/widgets/textedit.h"
#include "core/domain/values/searchtext.h"
#include "core/services/sessions/interruptsession.h"

namespace tanu::desktop {

namespace {

constexpr int greatestText = 1000;
constexpr std::array causes {InterruptionCause::Power, InterruptionCause::ChairLost, InterruptionCause::TechnicalFault,
    InterruptionCause::Emergency, InterruptionCause::Other};

} // namespace

InterruptPanel::InterruptPanel(DeskContext& context, QWidget* parent)
    : SessionPanel(context, parent)
    , m_cause(new ChoiceEdit(QStringLiteral("interruption"), foldForSearch, this))
    , m_time(new SecondEdit(QStringLiteral("occurredat"), this))
    , m_nature(new TextEdit(QStringLiteral("nature"), greatestText, this))
{
    m_cause->setObjectName(QStringLiteral("interruption"));
    m_time->setObjectName(QStringLiteral("occurredat"));
    m_nature->setObjectName(QStringLiteral("nature"));
    m_cause->setRequired(true);
    m_nature->setRequired(true);
    addRow({m_cause, m_time});
    addRow({m_nature});
    retranslate();
}

void InterruptPanel::open(const SessionRead& session, const IncidentLine* entry)
{
    m_session = session;
    m_incident.reset();
    for (FieldFrame* field : std::initializer_list<FieldFrame*> {m_cause, m_time, m_nature})
        field->clear();
    if (entry) {
        m_incident = entry->incident.id;
        m_time->setValue(toKazakhstan(entry->incident.occurredAt).time());
        m_nature->setValue(entry->incident.text);
    }
    fill();
    begin(m_cause);
}

QString InterruptPanel::consequence() const
{
    const auto& candidates = m_session->candidates;
    const auto decided = std::count_if(candidates.begin(), candidates.end(),
        [](const SessionCandidate& one) { return one.place.decision.has_value(); });
    const auto waiting = static_cast<qsizetype>(candidates.size()) - decided;
    if (decided == 0)
        return tr("Nobody is decided yet: the session is cancelled, waiting for a new place: %1.").arg(waiting);
    return tr("Decisions that stay: %1. Waiting for a new place: %2. The session ends, and the protocol is due (R17.2).")
        .arg(decided)
        .arg(waiting);
}

void InterruptPanel::fill()
{
    std::vector<Choice> choices;
    for (const InterruptionCause cause : causes)
        choices.push_back({codeOf(cause), ProcedureWords::of(cause)});
    m_cause->setChoices(choices);
    if (m_session)
        setConsequence(consequence(), Tone::Danger);
}

bool InterruptPanel::isMeant()
{
    return context().prompts().confirm(
        tr("Interrupt session %1?").arg(m_session->numberText), tr("Interrupt the session"), consequence());
}

Result<QString> InterruptPanel::act()
{
    const Mishap mishap {
        *m_nature->value(), m_time->momentOn(dayOfLog(*m_session, context().clock().today())), m_incident};
    Desk desk = context().desk();
    const auto stopped = InterruptSession(desk).run(
        m_session->session.id, {*parseInterruptionCause(*m_cause->value()), mishap});
    if (!stopped)
        return stopped.error();
    return tr("The session was interrupted. Decided: %1, waiting for a new place: %2.")
        .arg(stopped->decided)
        .arg(stopped->postponed);
}

void InterruptPanel::retranslate()
{
    SessionPanel::retranslate();
    setHeading(tr("Interrupt the session"));
    setVerb(tr("Interrupt the session"), true);
    m_cause->setLabel(tr("&Cause"));
    m_time->setLabel(tr("T&ime"));
    m_nature->setLabel(tr("What &happened"));
    fill();
}

} // namespace tanu::desktop
