#include "app/desktop/casepage/casehead.h"

#include "app/desktop/context/casewords.h"
#include "app/desktop/context/deskcontext.h"
#include "app/desktop/shell/formats.h"
#include "app/desktop/shell/words.h"
#include "app/desktop/widgets/clausetag.h"
#include "app/desktop/widgets/deadlinechip.h"
#include "app/desktop/widgets/flowlayout.h"
#include "app/desktop/widgets/statechip.h"
#include "app/desktop/widgets/stepstrip.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

#include <algorithm>

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
    , m_last(new QWidget(this))
    , m_lastRow(new FlowLayout(space::large, space::small, m_last))
    , m_next(new QLabel(m_last))
    , m_terms(new QWidget(m_last))
    , m_termRows(new QVBoxLayout(m_terms))
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
    m_next->setMinimumHeight(space::huge); // as high as a term, whose first one it stands beside
    m_termRows->setContentsMargins(0, 0, 0, 0);
    m_termRows->setSpacing(space::small);
    for (QWidget* part : {static_cast<QWidget*>(m_next), m_terms}) {
        m_lastRow->addWidget(part);
        m_lastRow->setAlignment(part, Qt::AlignTop);
    }
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::large, space::medium, space::large, space::medium);
    layout->setSpacing(space::small);
    layout->addLayout(first);
    layout->addWidget(m_steps);
    layout->addWidget(m_last);
}

void CaseHead::show(const Case& file, const std::vector<RecountItem>& recounts)
{
    m_recounts = recounts;
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
                         .join(QStringLiteral(" · ")));
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
    while (QLayoutItem* item = m_termRows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    const QString verb = file.nextAction ? verbOf(*file.nextAction) : QString();
    for (const CaseObligation& obligation : file.obligations) {
        if (obligation.isOpen())
            addTerm(obligation, verb);
    }
    m_terms->setVisible(m_termRows->count() > 0);
    m_next->setText(nextText(file));
}

QString CaseHead::nextText(const Case& file) const
{
    if (!file.nextAction && file.application.state == CaseState::NotPassedNotified)
        return tr("The case is closed, unless the candidate appeals.");
    if (!file.nextAction)
        return tr("The case is closed.");
    return m_context.may(*file.nextAction)
        ? tr("Next: %1").arg(verbOf(*file.nextAction))
        : tr("Next: %1 — %2").arg(verbOf(*file.nextAction), m_context.whoMay(*file.nextAction));
}

/// The term of what comes next is not named again beside it.
void CaseHead::addTerm(const CaseObligation& obligation, const QString& verb)
{
    auto* term = new QWidget(m_terms);
    auto* row = new QHBoxLayout(term);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::small);
    m_termRows->addWidget(term, 0, Qt::AlignLeft);
    if (const QString name = wordOf(obligation.deadline.obligation); name != verb) {
        auto* words = new QLabel(name, term);
        setRole(words, "quiet");
        row->addWidget(words);
    }
    auto* chip = new DeadlineChip(term);
    chip->setDeadline(obligation.deadline, m_context.clock().today(), m_context.calendar());
    row->addWidget(chip);
    if (obligation.recounted)
        addRecount(obligation, *row);
}

void CaseHead::addRecount(const CaseObligation& obligation, QLayout& row)
{
    auto* moved = new QLabel(tr("counted again: %1").arg(dateText(*obligation.recounted)), row.parentWidget());
    moved->setObjectName(QStringLiteral("recounted"));
    setRole(moved, "quiet");
    row.addWidget(moved);
    const Obligation kind = obligation.deadline.obligation;
    const bool isAsked = std::any_of(m_recounts.begin(), m_recounts.end(),
        [kind](const RecountItem& item) { return item.term.obligation == kind; });
    if (!isAsked)
        return moved->setText(tr("counted again: %1, kept").arg(dateText(*obligation.recounted)));
    auto* clause = new ClauseTag(row.parentWidget());
    clause->setClause(QStringLiteral("W4"));
    row.addWidget(clause);
    const bool may = m_context.may(Action::AcceptRecount);
    const auto addButton = [&](const QString& text, RecountDecision decision, const char* name) {
        auto* button = new QPushButton(text, row.parentWidget());
        button->setObjectName(QString::fromLatin1(name));
        setRole(button, "flat");
        button->setEnabled(may);
        if (!may)
            button->setToolTip(tr("May be done by: %1").arg(m_context.whoMay(Action::AcceptRecount)));
        connect(button, &QPushButton::clicked, this, [this, kind, decision] { Q_EMIT recountDecided(kind, decision); });
        row.addWidget(button);
    };
    addButton(tr("Accept"), RecountDecision::Accept, "accept-recount");
    addButton(tr("Keep"), RecountDecision::Keep, "keep-recount");
}

} // namespace tanu::desktop
