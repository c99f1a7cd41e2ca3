#include "app/desktop/casepage/panels/refusalpanel.h"

#include "app/desktop/context/casewords.h"
#include "app/desktop/context/deskcontext.h"
#include "app/desktop/widgets/checklistedit.h"
#include "app/desktop/widgets/textarea.h"
#include "core/services/applications/refuseapplication.h"

namespace tanu::desktop {

namespace {

constexpr int greatestExplanation = 2000;

} // namespace

RefusalPanel::RefusalPanel(DeskContext& context, const Case& file, QWidget* parent)
    : StepPanel(context, file, Action::RefuseApplication, parent)
    , m_grounds(new CheckListEdit(QStringLiteral("ground"), this))
    , m_explanation(new TextArea(QStringLiteral("explanation"), greatestExplanation, this))
{
    m_grounds->setObjectName(QStringLiteral("grounds"));
    m_explanation->setObjectName(QStringLiteral("explanation"));
    m_grounds->setRequired(true);
    m_explanation->setRequired(true);
    add(m_explanation);
    add(m_grounds);
    retranslate();
    m_grounds->setValue(file.before.offeredGrounds);
    if (file.check)
        m_explanation->setValue(file.check->note);
}

void RefusalPanel::retranslate()
{
    setHeading(tr("Refusal to conclude a contract"), QStringLiteral("R5.2"));
    setExplanation(tr("The letter names the grounds in the candidate's language and is signed by the head. The case is closed."));
    std::vector<Choice> grounds;
    for (const RefusalGround& ground : context().registers().refusalGrounds())
        grounds.push_back({ground.id, textOf(ground.name), ground.clause});
    m_grounds->setOptions(grounds);
    m_grounds->setLabel(tr("Grounds"));
    m_explanation->setLabel(tr("Explanation"));
    m_explanation->setHint(tr("What exactly is missing or wrong, in the candidate's language"));
}

FieldFrame* RefusalPanel::checkNow()
{
    const bool isExplained = m_explanation->checkNow();
    if (!m_grounds->checkNow())
        return m_grounds;
    return isExplained ? nullptr : m_explanation;
}

Result<StepDone> RefusalPanel::run()
{
    auto desk = context().signing(Action::RefuseApplication,
        {tr("Refuse the application of %1?").arg(file().application.fields.name.full()), tr("Sign the refusal"),
            tr("The case is closed.")});
    if (!desk)
        return ErrorKind::Cancelled;
    const auto refused = RefuseApplication(*desk).run(id(), m_grounds->chosen(), m_explanation->text().trimmed());
    if (!refused)
        return refused.error();
    return StepDone {tr("Refusal No %1 is recorded.").arg(refused->numberText), QStringLiteral("refusal")};
}

} // namespace tanu::desktop
