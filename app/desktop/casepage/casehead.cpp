#include "app/desktop/casepage/casehead.h"

#include "app/desktop/context/casewords.h"
#include "app/desktop/context/deskcontext.h"
#include "app/desktop/shell/formats.h"
#include "app/desktop/shell/words.h"
#include "app/desktop/widgets/deadlinechip.h"
#include "app/desktop/widgets/statechip.h"
#include "app/desktop/widgets/stepstrip.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>

namespace tanu::desktop {

namespace {

Step::Stage stageOf(MilestoneStatus status)
{
    switch (status) {
    case MilestoneStatus::Done:
        return Step::Stage::Done;
    case MilestoneStatus::Current:
        return Step::Stage::Current;
    case MilestoneStatus::Ahead:
        return Step::Stage::Next;
    case MilestoneStatus::Failed:
        return Step::Stage::Failed;
    case MilestoneStatus::Skipped:
        return Step::Stage::Skipped;
    }
    Q_UNREACHABLE();
}

} // namespace

CaseHead::CaseHead(DeskContext& context, QWidget* parent)
    : QFrame(parent)
    , m_context(context)
    , m_facts(new QLabel(this))
    , m_state(new StateChip(this))
    , m_steps(new StepStrip(this))
    , m_next(new QLabel(this))
    , m_terms(new QWidget(this))
    , m_termRow(new QHBoxLayout(m_terms))
{
    setRole(this, "card");
    setRole(m_facts, "quietText");
    m_facts->setTextFormat(Qt::PlainText);
    m_facts->setWordWrap(true);
    m_facts->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_next->setTextFormat(Qt::PlainText);
    auto* first = new QHBoxLayout;
    first->setSpacing(space::medium);
    first->addWidget(m_facts, 1);
    first->addWidget(m_state, 0, Qt::AlignTop);
    m_termRow->setContentsMargins(0, 0, 0, 0);
    m_termRow->setSpacing(space::small);
    auto* last = new QHBoxLayout;
    last->setSpacing(space::medium);
    last->addWidget(m_next);
    last->addWidget(m_terms);
    last->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::large, space::medium, space::large, space::medium);
    layout->setSpacing(space::small);
    layout->addLayout(first);
    layout->addWidget(m_steps);
    layout->addLayout(last);
}

void CaseHead::show(const Case& file)
{
    showFacts(file);
    showSteps(file);
    showNext(file);
}

void CaseHead::showFacts(const Case& file)
{
    const ApplicationFields& fields = file.application.fields;
    const QString identity = fields.identity.iin
        ? tr("IIN %1").arg(iinText(fields.identity.iin->toString()))
        : tr("Document %1").arg(fields.identity.foreignDocument);
    m_facts->setText(QStringList {tr("No %1").arg(file.application.numberText()), identity,
        tr("%1, level %2").arg(textOf(file.profession.name)).arg(file.programme.level.value()),
        wordOf(fields.sought), wordOf(fields.language), wordOf(fields.mode)}
                         .join(QStringLiteral("  ·  ")));
    const CaseState state = file.application.state;
    m_state->setState(wordOf(state), toneOf(state), iconOf(state));
}

void CaseHead::showSteps(const Case& file)
{
    std::vector<Step> steps;
    for (const CaseMilestone& milestone : file.milestones)
        steps.push_back({wordOf(milestone.milestone), milestone.on, stageOf(milestone.status)});
    m_steps->setSteps(std::move(steps));
}

void CaseHead::showNext(const Case& file)
{
    while (QLayoutItem* item = m_termRow->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const CaseObligation& obligation : file.obligations) {
        if (obligation.isOpen())
            addTerm(obligation);
    }
    if (!file.nextAction)
        m_next->setText(tr("The case is closed."));
    else if (m_context.may(*file.nextAction))
        m_next->setText(tr("Next: %1").arg(verbOf(*file.nextAction)));
    else
        m_next->setText(tr("Next: %1 — %2").arg(verbOf(*file.nextAction), rolesText(*file.nextAction)));
}

void CaseHead::addTerm(const CaseObligation& obligation)
{
    auto* words = new QLabel(wordOf(obligation.deadline.obligation), m_terms);
    setRole(words, "quiet");
    m_termRow->addWidget(words);
    auto* chip = new DeadlineChip(m_terms);
    chip->setDeadline(obligation.deadline, m_context.clock().today(), m_context.calendar());
    m_termRow->addWidget(chip);
    if (!obligation.recounted)
        return;
    auto* moved = new QLabel(tr("by the present calendar: %1").arg(dateText(*obligation.recounted)), m_terms);
    moved->setObjectName(QStringLiteral("recounted"));
    setRole(moved, "quiet");
    m_termRow->addWidget(moved);
}

} // namespace tanu::desktop
