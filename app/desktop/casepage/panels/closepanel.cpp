#include "app/desktop/casepage/panels/closepanel.h"

#include "app/desktop/context/deskcontext.h"
#include "app/desktop/context/procedurewords.h"
#include "app/desktop/widgets/segmentedchoice.h"
#include "app/desktop/widgets/textarea.h"
#include "core/services/cases/closecase.h"

namespace tanu::desktop {

namespace {

constexpr int greatestExplanation = 2000;

/// A ground that is not true is not offered (L15.1, L29.3).
bool isTrue(ClosureGround ground, const Case& file, QDate today)
{
    if (ground == ClosureGround::ProfessionWithdrawn)
        return file.profession.withdrawnOn && *file.profession.withdrawnOn <= today;
    return ground != ClosureGround::VoucherVoid || (file.before.voucher && file.before.voucher->isOver);
}

} // namespace

ClosePanel::ClosePanel(DeskContext& context, const Case& file, QWidget* parent)
    : StepPanel(context, file, Action::CloseCase, parent)
    , m_ground(new SegmentedChoice(QStringLiteral("ground"), this))
    , m_explanation(new TextArea(QStringLiteral("explanation"), greatestExplanation, this))
{
    m_ground->setObjectName(QStringLiteral("ground"));
    m_explanation->setObjectName(QStringLiteral("explanation"));
    m_ground->setRequired(true);
    m_explanation->setRequired(true);
    add(m_ground);
    add(m_explanation);
    retranslate();
}

void ClosePanel::retranslate()
{
    setHeading(tr("Closing the case"));
    setExplanation(tr("The case ends without a decision of the commission; its place is given up and its terms end. This is not undone."));
    std::vector<Choice> options;
    for (const ClosureGround ground : closureGrounds()) {
        if (isTrue(ground, file(), context().clock().today()))
            options.push_back({codeOf(ground), ProcedureWords::of(ground), {}});
    }
    m_ground->setOptions(options);
    m_ground->setLabel(tr("Ground"));
    m_explanation->setLabel(tr("Explanation"));
    m_explanation->setHint(tr("Stands in the letter, in the candidate's language"));
}

FieldFrame* ClosePanel::checkNow()
{
    return firstWrong({m_ground, m_explanation});
}

Result<StepDone> ClosePanel::run()
{
    const auto key = m_ground->value();
    if (!key)
        return key.error();
    const auto ground = parseClosureGround(*key);
    if (!ground)
        return ground.error();
    Desk desk = context().desk();
    const auto closed = CloseCase(desk).run(id(), *ground, m_explanation->text().trimmed());
    if (!closed)
        return closed.error();
    return StepDone {tr("The case is closed."), QStringLiteral("closure-letter")};
}

} // namespace tanu::desktop
