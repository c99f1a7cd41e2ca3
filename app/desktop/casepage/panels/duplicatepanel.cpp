#include "app/desktop/casepage/panels/duplicatepanel.h"

#include "app/desktop/context/deskcontext.h"
#include "app/desktop/context/procedurewords.h"
#include "app/desktop/widgets/dateedit.h"
#include "app/desktop/widgets/segmentedchoice.h"
#include "app/desktop/widgets/textarea.h"
#include "core/services/certificates/issueduplicate.h"

namespace tanu::desktop {

namespace {

constexpr int greatestExplanation = 1000;
constexpr std::array reasons {
    DuplicateReason::Lost, DuplicateReason::Damaged, DuplicateReason::NameChanged, DuplicateReason::Other};

} // namespace

DuplicatePanel::DuplicatePanel(DeskContext& context, const Case& file, QWidget* parent)
    : StepPanel(context, file, Action::IssueDuplicate, parent)
    , m_reason(new SegmentedChoice(QStringLiteral("reason"), this))
    , m_explanation(new TextArea(QStringLiteral("explanation"), greatestExplanation, this))
    , m_requestedOn(new DateEdit(QStringLiteral("requestedon"), &context.calendar(), this))
{
    m_reason->setObjectName(QStringLiteral("reason"));
    m_explanation->setObjectName(QStringLiteral("explanation"));
    m_requestedOn->setObjectName(QStringLiteral("requestedon"));
    m_reason->setRequired(true);
    m_requestedOn->setRequired(true);
    add(m_reason);
    add(m_explanation);
    addHalf(m_requestedOn);
    m_requestedOn->setValue(context.clock().today());
    connect(m_reason, &FieldFrame::valueChanged, this, [this] {
        const auto chosen = reason();
        m_explanation->setRequired(chosen && *chosen == DuplicateReason::Other);
    });
    retranslate();
}

Result<DuplicateReason> DuplicatePanel::reason() const
{
    const auto key = m_reason->value();
    return key ? parseDuplicateReason(*key) : Result<DuplicateReason>(key.error());
}

void DuplicatePanel::retranslate()
{
    setHeading(tr("Duplicate of the document"));
    setExplanation(tr("Document %1 is printed again under its number and says that it is a duplicate.")
                       .arg(file().certificates.back().serial));
    std::vector<Choice> options;
    for (const DuplicateReason one : reasons)
        options.push_back({codeOf(one), ProcedureWords::of(one), {}});
    m_reason->setOptions(options);
    m_reason->setLabel(tr("Why"));
    m_explanation->setLabel(tr("Explanation"));
    m_requestedOn->setLabel(tr("Asked for on"));
}

FieldFrame* DuplicatePanel::checkNow()
{
    return firstWrong({m_reason, m_explanation, m_requestedOn});
}

Result<StepDone> DuplicatePanel::run()
{
    const auto why = reason();
    if (!why)
        return why.error();
    const auto day = m_requestedOn->value();
    if (!day)
        return day.error();
    auto desk = context().signing(Action::IssueDuplicate,
        {tr("Make a duplicate of document %1?").arg(file().certificates.back().serial), tr("Make the duplicate")});
    if (!desk)
        return ErrorKind::Cancelled;
    const auto made = IssueDuplicate(*desk).run(
        file().certificates.back().id, {*why, m_explanation->text().trimmed(), *day});
    if (!made)
        return made.error();
    return StepDone {tr("Duplicate No %1 is made: print it and hand it over.").arg(made->numberText), QStringLiteral("certificate")};
}

} // namespace tanu::desktop
