#include "app/desktop/sessions/faultpanel.h"

#include "app/desktop/sessions/logentry.h"
#include "app/desktop/sessions/secondedit.h"
#include "app/desktop/widgets/choiceedit.h"
#include "app/desktop/widgets/textedit.h"
#include "core/domain/values/searchtext.h"
#include "core/services/sessions/postponeforfault.h"

namespace tanu::desktop {

namespace {

constexpr int greatestText = 1000;

} // namespace

FaultPanel::FaultPanel(DeskContext& context, QWidget* parent)
    : SessionPanel(context, parent)
    , m_candidate(new ChoiceEdit(QStringLiteral("candidate"), foldForSearch, this))
    , m_time(new SecondEdit(QStringLiteral("occurredat"), this))
    , m_nature(new TextEdit(QStringLiteral("nature"), greatestText, this))
{
    m_candidate->setObjectName(QStringLiteral("candidate"));
    m_time->setObjectName(QStringLiteral("occurredat"));
    m_nature->setObjectName(QStringLiteral("nature"));
    m_candidate->setRequired(true);
    m_nature->setRequired(true);
    addRow({m_candidate, m_time});
    addRow({m_nature});
    retranslate();
}

void FaultPanel::open(const SessionRead& session, const IncidentLine* entry)
{
    m_session = session;
    m_incident.reset();
    for (FieldFrame* field : std::initializer_list<FieldFrame*> {m_candidate, m_time, m_nature})
        field->clear();
    fill();
    if (entry) {
        m_incident = entry->incident.id;
        m_candidate->setValue(entry->incident.application ? entry->incident.application->toText() : QString());
        m_time->setValue(toKazakhstan(entry->incident.occurredAt).time());
        m_nature->setValue(entry->incident.text);
    }
    begin(m_candidate->isEmpty() ? static_cast<FieldFrame*>(m_candidate) : m_nature);
}

void FaultPanel::fill()
{
    if (!m_session)
        return;
    std::vector<Choice> candidates;
    for (const SessionCandidate& one : m_session->candidates) {
        if (!one.place.decision)
            candidates.push_back(
                {one.application.id.toText(), one.application.fields.name.full(), one.application.numberText()});
    }
    m_candidate->setChoices(candidates);
}

Result<QString> FaultPanel::act()
{
    const Mishap fault {
        *m_nature->value(), m_time->momentOn(dayOfLog(*m_session, context().clock().today())), m_incident};
    const QString who = m_candidate->text();
    Desk desk = context().desk();
    const auto moved = PostponeForFault(desk).run(*ApplicationId::fromText(*m_candidate->value()), fault);
    if (!moved)
        return moved.error();
    return tr("%1 waits for a place on another day.").arg(who);
}

void FaultPanel::retranslate()
{
    SessionPanel::retranslate();
    setHeading(tr("Move for a technical fault"), QStringLiteral("R11.2"));
    setConsequence(tr("The candidate waits for a place again, free of the ten working days; what was recorded of the "
                      "stages goes."), Tone::Warning);
    setVerb(tr("Move to another day"));
    m_candidate->setLabel(tr("&Candidate"));
    m_time->setLabel(tr("T&ime"));
    m_nature->setLabel(tr("What &failed"));
    fill();
}

} // namespace tanu::desktop
