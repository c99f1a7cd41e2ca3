#include "app/desktop/casepage/panels/cancelpanel.h"

#include "app/desktop/context/deskcontext.h"
#include "app/desktop/shell/formats.h"
#include "app/desktop/widgets/dateedit.h"
#include "app/desktop/widgets/textarea.h"
#include "app/desktop/widgets/textedit.h"
#include "core/services/certificates/cancelcertificates.h"

namespace tanu::desktop {

namespace {

constexpr int greatestGround = 2000;
constexpr int greatestClause = 40;

} // namespace

CancelPanel::CancelPanel(DeskContext& context, const Case& file, QWidget* parent)
    : StepPanel(context, file, Action::CancelCertificate, parent)
    , m_ground(new TextArea(QStringLiteral("ground"), greatestGround, this))
    , m_clauseOfLaw(new TextEdit(QStringLiteral("clause"), greatestClause, this))
    , m_on(new DateEdit(QStringLiteral("cancelledon"), &context.calendar(), this))
{
    m_ground->setObjectName(QStringLiteral("ground"));
    m_clauseOfLaw->setObjectName(QStringLiteral("clause"));
    m_on->setObjectName(QStringLiteral("cancelledon"));
    for (FieldFrame* field : std::initializer_list<FieldFrame*> {m_ground, m_clauseOfLaw, m_on})
        field->setRequired(true);
    add(m_ground);
    addSideBySide({m_clauseOfLaw, m_on});
    m_clauseOfLaw->setValue(QStringLiteral("L26.2"));
    m_on->setValue(context.clock().today());
    retranslate();
}

void CancelPanel::retranslate()
{
    setHeading(tr("Cancelling the document"), QStringLiteral("L26.2"));
    const CaseCertificate& document = file().certificates.back();
    setExplanation(tr("Document %1 of %2 becomes void and goes into the register of cancelled documents. This is not undone.")
                       .arg(document.serial, dateText(document.issuedOn)));
    m_ground->setLabel(tr("Ground"));
    m_ground->setHint(tr("What the complaint confirmed, in the candidate's language"));
    m_clauseOfLaw->setLabel(tr("Clause of the law"));
    m_on->setLabel(tr("Void from"));
}

FieldFrame* CancelPanel::checkNow()
{
    return firstWrong({m_ground, m_clauseOfLaw, m_on});
}

Result<StepDone> CancelPanel::run()
{
    const auto day = m_on->value();
    if (!day)
        return day.error();
    const CaseCertificate& document = file().certificates.back();
    auto desk = context().signing(Action::CancelCertificate,
        {tr("Cancel document %1?").arg(document.serial), tr("Cancel the document"), tr("This is not undone.")});
    if (!desk)
        return ErrorKind::Cancelled;
    const auto outcomes = CancelCertificates(*desk).run(
        {document.id}, {m_ground->text().trimmed(), m_clauseOfLaw->text().trimmed(), *day});
    if (const auto& cancelled = outcomes.front().result; !cancelled)
        return cancelled.error();
    return StepDone {tr("Document %1 is cancelled.").arg(document.serial),
        QStringLiteral("cancellation-notice/") + QString::fromLatin1(document.id.bytes().toHex())};
}

} // namespace tanu::desktop
