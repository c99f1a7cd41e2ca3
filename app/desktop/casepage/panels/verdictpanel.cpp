#include "app/desktop/casepage/panels/verdictpanel.h"

#include "app/desktop/context/deskcontext.h"
#include "app/desktop/context/procedurewords.h"
#include "app/desktop/shell/errortext.h"
#include "app/desktop/shell/formats.h"
#include "app/desktop/widgets/dateedit.h"
#include "app/desktop/widgets/segmentedchoice.h"
#include "app/desktop/widgets/textarea.h"
#include "app/desktop/widgets/textedit.h"
#include "core/domain/commissions/appeals.h"
#include "core/services/appeals/decideappeal.h"

#include <algorithm>

namespace tanu::desktop {

namespace {

constexpr int greatestReasons = 8000;
constexpr int greatestDissent = 2000;
const QString uphold = QStringLiteral("for");
const QString reject = QStringLiteral("against");
const QString absent = QStringLiteral("absent");

} // namespace

VerdictPanel::VerdictPanel(DeskContext& context, const Case& file, QWidget* parent)
    : StepPanel(context, file, Action::DecideAppeal, parent)
    , m_appeal(file.appeals.back())
    , m_reasons(new TextArea(QStringLiteral("reasons"), greatestReasons, this))
    , m_decidedOn(new DateEdit(QStringLiteral("decidedon"), &context.calendar(), this))
{
    m_reasons->setObjectName(QStringLiteral("reasons"));
    m_decidedOn->setObjectName(QStringLiteral("decidedon"));
    m_reasons->setRequired(true);
    m_decidedOn->setRequired(true);
    for (const CaseAppealMember& member : m_appeal.members) {
        if (member.votes())
            addLine(member);
    }
    add(m_reasons);
    addHalf(m_decidedOn);
    m_decidedOn->setValue(context.clock().today());
    retranslate();
}

void VerdictPanel::addLine(const CaseAppealMember& member)
{
    const QString place = QString::number(m_lines.size());
    auto* vote = new SegmentedChoice(QStringLiteral("vote"), this);
    auto* dissent = new TextEdit(QStringLiteral("dissent"), greatestDissent, this);
    vote->setObjectName(QStringLiteral("vote-") + place);
    dissent->setObjectName(QStringLiteral("dissent-") + place);
    vote->setRequired(true);
    addSideBySide({vote, dissent});
    m_lines.push_back({member, vote, dissent});
    connect(vote, &FieldFrame::valueChanged, this, [this, vote, dissent] {
        const auto key = vote->value();
        dissent->setVisible(!key || *key != absent);
        tellOutcome();
    });
}

void VerdictPanel::retranslate()
{
    setHeading(tr("Decision on appeal No %1").arg(m_appeal.number), QStringLiteral("R22"));
    for (const Line& line : m_lines) {
        line.vote->setLabel(tr("%1, %2").arg(line.member.name, ProcedureWords::of(line.member.seat)));
        line.vote->setOptions({{uphold, tr("For the appeal"), {}}, {reject, tr("Against"), {}}, {absent, tr("Not there"), {}}});
        line.dissent->setLabel(tr("Dissenting opinion"));
    }
    m_reasons->setLabel(tr("Reasons of the decision"));
    m_reasons->setHint(tr("In the candidate's language; the decision sent to the candidate gives them"));
    m_decidedOn->setLabel(tr("Decided on"));
    tellOutcome();
}

std::vector<AppealVote> VerdictPanel::votes() const
{
    std::vector<AppealVote> given;
    for (const Line& line : m_lines) {
        const auto vote = line.vote->value();
        if (vote && *vote != absent)
            given.push_back({line.member.staff, *vote == uphold, line.dissent->text().trimmed()});
    }
    return given;
}

Commission VerdictPanel::commission() const
{
    Commission commission;
    commission.kind = CommissionKind::Appeal;
    for (const CaseAppealMember& member : m_appeal.members)
        commission.seats.push_back({member.staff, member.seat});
    return commission;
}

void VerdictPanel::tellOutcome()
{
    const bool isVoted = std::none_of(
        m_lines.begin(), m_lines.end(), [](const Line& line) { return line.vote->isEmpty(); });
    if (!isVoted)
        return setExplanation(tr("The candidate: “%1” Give the vote of each member.").arg(m_appeal.appeal.grounds));
    const auto outcome = outcomeOf(commission(), votes());
    if (!outcome)
        return setExplanation(desktop::textOf(outcome.error()));
    setExplanation(*outcome == AppealOutcome::Upheld
            ? tr("By these votes the appeal is upheld: the candidate passed, the document is issued.")
            : tr("By these votes the appeal is rejected: the decision of the exam commission stands."));
}

FieldFrame* VerdictPanel::checkNow()
{
    FieldFrame* first = nullptr;
    for (const Line& line : m_lines) {
        if (!line.vote->checkNow() && !first)
            first = line.vote;
    }
    FieldFrame* rest = firstWrong({m_reasons, m_decidedOn});
    return first ? first : rest;
}

Result<StepDone> VerdictPanel::run()
{
    const auto day = m_decidedOn->value();
    if (!day)
        return day.error();
    Desk desk = context().desk();
    const AppealId appeal = m_appeal.appeal.id;
    const auto decided = DecideAppeal(desk).run(appeal, {m_reasons->text().trimmed(), votes(), *day});
    if (!decided)
        return decided.error();
    return StepDone {decided->outcome == AppealOutcome::Upheld ? tr("The appeal is upheld; the decision is to be sent.")
                                                               : tr("The appeal is rejected; the decision is to be sent."),
        QStringLiteral("appeal-decision/") + QString::fromLatin1(appeal.bytes().toHex())};
}

} // namespace tanu::desktop
