#include "app/desktop/sessions/violationpanel.h"

#include "app/desktop/context/casewords.h"
#include "app/desktop/context/procedurewords.h"
#include "app/desktop/sessions/logentry.h"
#include "app/desktop/sessions/secondedit.h"
#include "app/desktop/widgets/choiceedit.h"
#include "app/desktop/widgets/segmentedchoice.h"
#include "app/desktop/widgets/textedit.h"
#include "core/domain/prohibitedthings.h"
#include "core/domain/rules/violations.h"
#include "core/domain/values/searchtext.h"
#include "core/services/sessions/recordviolation.h"

namespace tanu::desktop {

namespace {

constexpr int greatestText = 2000;
constexpr int greatestThing = 200;
const QString otherThing = QStringLiteral("other");

} // namespace

ViolationPanel::ViolationPanel(DeskContext& context, QWidget* parent)
    : SessionPanel(context, parent)
    , m_candidate(new ChoiceEdit(QStringLiteral("candidate"), foldForSearch, this))
    , m_time(new SecondEdit(QStringLiteral("occurredat"), this))
    , m_thing(new ChoiceEdit(QStringLiteral("thing"), foldForSearch, this))
    , m_other(new TextEdit(QStringLiteral("otherthing"), greatestThing, this))
    , m_stage(new SegmentedChoice(QStringLiteral("stage"), this))
    , m_description(new TextEdit(QStringLiteral("description"), greatestText, this))
    , m_explanation(new TextEdit(QStringLiteral("explanation"), greatestText, this))
{
    m_candidate->setObjectName(QStringLiteral("candidate"));
    m_time->setObjectName(QStringLiteral("occurredat"));
    m_thing->setObjectName(QStringLiteral("thing"));
    m_other->setObjectName(QStringLiteral("otherthing"));
    m_stage->setObjectName(QStringLiteral("stage"));
    m_description->setObjectName(QStringLiteral("description"));
    m_explanation->setObjectName(QStringLiteral("explanation"));
    for (FieldFrame* field : std::initializer_list<FieldFrame*> {m_candidate, m_thing, m_other, m_description})
        field->setRequired(true);
    addRow({m_candidate, m_time});
    addRow({m_thing, m_stage});
    addRow({m_other});
    addRow({m_description, m_explanation});
    connect(m_candidate, &FieldFrame::valueChanged, this, &ViolationPanel::follow);
    connect(m_thing, &FieldFrame::valueChanged, this, &ViolationPanel::follow);
    retranslate();
}

void ViolationPanel::open(const SessionRead& session, const IncidentLine* entry)
{
    m_session = session;
    m_incident.reset();
    for (FieldFrame* field : std::initializer_list<FieldFrame*> {
             m_candidate, m_time, m_thing, m_other, m_stage, m_description, m_explanation})
        field->clear();
    fill();
    if (entry) {
        m_incident = entry->incident.id;
        m_candidate->setValue(entry->incident.application ? entry->incident.application->toText() : QString());
        m_time->setValue(toKazakhstan(entry->incident.occurredAt).time());
        m_description->setValue(entry->incident.text);
    }
    follow();
    begin(m_candidate->isEmpty() ? m_candidate : m_thing);
}

void ViolationPanel::fill()
{
    if (!m_session)
        return;
    std::vector<Choice> candidates;
    for (const SessionCandidate& one : m_session->candidates) {
        if (!one.place.decision)
            candidates.push_back(
                {one.application.id.toText(), one.application.fields.name.full(), one.application.numberText()});
    }
    std::vector<Choice> things;
    for (const ProhibitedThing& thing : prohibitedThings()) {
        if (!isAllowed(m_session->programme, thing.code))
            things.push_back({thing.code, textOf(thing.name)});
    }
    things.push_back({otherThing, tr("Another thing or deed")});
    m_candidate->setChoices(candidates);
    m_thing->setChoices(things);
}

const SessionCandidate* ViolationPanel::candidate() const
{
    const auto key = m_candidate->value();
    for (const SessionCandidate& one : m_session->candidates) {
        if (key && one.application.id.toText() == *key)
            return &one;
    }
    return nullptr;
}

int ViolationPanel::nth() const
{
    const SessionCandidate* one = candidate();
    const auto& acts = m_session->happenings.violations;
    return 1 + static_cast<int>(std::count_if(acts.begin(), acts.end(),
        [&](const ViolationLine& act) { return one && act.violation.application == one->application.id; }));
}

void ViolationPanel::follow()
{
    if (!m_session)
        return;
    const auto thing = m_thing->value();
    m_other->setVisible(thing && *thing == otherThing);
    const SessionCandidate* one = candidate();
    if (!one) {
        setConsequence(tr("The first violation is a warning, the second ends the exam (R13)."));
        return setVerb(tr("Record the violation"));
    }
    const bool isAdmitted = one->application.state == CaseState::AdmittedToPractice;
    if (m_stage->isEmpty())
        m_stage->setValue(codeOf(isAdmitted ? ExamStage::Practice : ExamStage::Theory));
    switch (consequenceOf(nth(), m_session->session.mode)) {
    case Consequence::Warning:
        setConsequence(tr("First violation: a warning (R13)."), Tone::Accent);
        return setVerb(tr("Record and warn"));
    case Consequence::Removal:
        setConsequence(tr("Second violation: removal from the exam (R13)."), Tone::Danger);
        return setVerb(tr("Record and remove"), true);
    case Consequence::Ended:
        setConsequence(tr("Second violation: the exam ends automatically (R13)."), Tone::Danger);
        return setVerb(tr("Record and end the exam"), true);
    }
}

bool ViolationPanel::isMeant()
{
    const SessionCandidate* one = candidate();
    if (!one || !endsProcedure(consequenceOf(nth(), m_session->session.mode)))
        return true;
    return context().prompts().confirm(tr("End the exam of %1?").arg(one->application.fields.name.full()),
        tr("Record and end the exam"), tr("It is the second violation: the case is decided as not passed by the act (R13)."));
}

Result<QString> ViolationPanel::act()
{
    NewViolation violation;
    violation.occurredAt = m_time->momentOn(dayOfLog(*m_session, context().clock().today()));
    if (const auto stage = m_stage->value())
        violation.stage = *parseExamStage(*stage);
    violation.thing = *m_thing->value() == otherThing ? *m_other->value() : *m_thing->value();
    violation.description = *m_description->value();
    const auto explanation = m_explanation->value();
    violation.explanation = explanation ? *explanation : QString();
    violation.incident = m_incident;
    const QString who = m_candidate->text();
    Desk desk = context().desk();
    const auto recorded = RecordViolation(desk).run(*ApplicationId::fromText(*m_candidate->value()), violation);
    if (!recorded)
        return recorded.error();
    return tr("Act No %1: %2, %3. Print it and let the commission sign.")
        .arg(recorded->numberText, who, ProcedureWords::of(recorded->consequence));
}

void ViolationPanel::retranslate()
{
    SessionPanel::retranslate();
    setHeading(tr("Record a violation"), QStringLiteral("R13"));
    m_candidate->setLabel(tr("&Candidate"));
    m_time->setLabel(tr("T&ime"));
    m_thing->setLabel(tr("&Thing that is prohibited (R12)"));
    m_other->setLabel(tr("W&hat it was"));
    m_stage->setLabel(tr("Stage"));
    m_stage->setOptions({{codeOf(ExamStage::Theory), tr("Theory")}, {codeOf(ExamStage::Practice), tr("Practice")}});
    m_description->setLabel(tr("What &happened"));
    m_explanation->setLabel(tr("The candidate's e&xplanation"));
    fill();
    follow();
}

} // namespace tanu::desktop
