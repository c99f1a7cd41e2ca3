#include "app/desktop/casepage/panels/duplicatehandoverpanel.h"

#include "app/desktop/context/deskcontext.h"
#include "app/desktop/shell/icons.h"
#include "app/desktop/widgets/knownvalue.h"
#include "app/desktop/widgets/textedit.h"
#include "core/services/certificates/handoverduplicate.h"
#include "core/services/papers/knownidentity.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

namespace tanu::desktop {

namespace {

constexpr int greatestName = 200;

} // namespace

DuplicateHandOverPanel::DuplicateHandOverPanel(DeskContext& context, const Case& file, QWidget* parent)
    : StepPanel(context, file, Action::IssueDuplicate, parent)
    , m_printed(new QLabel(this))
    , m_print(new QPushButton(icon(QStringLiteral("print")), QString(), this))
    , m_collectedBy(new TextEdit(QStringLiteral("collectedby"), greatestName, this))
    , m_identity(new TextEdit(QStringLiteral("identitydocument"), greatestName, this))
{
    m_collectedBy->setObjectName(QStringLiteral("collectedby"));
    m_identity->setObjectName(QStringLiteral("identitydocument"));
    m_collectedBy->setRequired(true);
    m_identity->setRequired(true);
    add(m_printed);
    addButton(m_print);
    addSideBySide({m_collectedBy, m_identity});
    m_collectedBy->setValue(file.application.fields.name.full());
    const auto known = knownIdentity(context.connection(), file.application.id);
    (new KnownValue(*m_identity))->offer(known ? *known : QString());
    connect(m_print, &QPushButton::clicked, this, [this] { Q_EMIT paperRequested(QStringLiteral("certificate")); });
    retranslate();
}

const CaseDuplicate* DuplicateHandOverPanel::waitingIn(const Case& file)
{
    if (file.certificates.empty() || file.certificates.back().duplicates.empty())
        return nullptr;
    const CaseDuplicate& last = file.certificates.back().duplicates.back();
    return last.handedOverAt ? nullptr : &last;
}

QString DuplicateHandOverPanel::verb() const
{
    return tr("Hand over the duplicate");
}

int DuplicateHandOverPanel::prints() const
{
    const CaseDuplicate* duplicate = waitingIn(file());
    return duplicate ? duplicate->prints : 0;
}

void DuplicateHandOverPanel::follow(const Case& file)
{
    StepPanel::follow(file);
    retranslate();
    Q_EMIT readyChanged();
}

void DuplicateHandOverPanel::retranslate()
{
    setHeading(tr("Handing over the duplicate"));
    if (const CaseDuplicate* duplicate = waitingIn(file()))
        setExplanation(tr("Duplicate No %1 of document %2").arg(duplicate->number, file().certificates.back().serial));
    m_printed->setText(prints() == 0 ? tr("Not printed yet: print it first.") : tr("Printed: %1").arg(prints()));
    m_print->setText(prints() == 0 ? tr("Look at it and print") : tr("Print it again"));
    m_collectedBy->setLabel(tr("Collected by"));
    m_identity->setLabel(tr("Identity document"));
    m_identity->setHint(tr("Kind and number"));
}

bool DuplicateHandOverPanel::isReady() const
{
    return prints() > 0;
}

FieldFrame* DuplicateHandOverPanel::checkNow()
{
    return firstWrong({m_collectedBy, m_identity});
}

Result<StepDone> DuplicateHandOverPanel::run()
{
    const CaseDuplicate* duplicate = waitingIn(file());
    if (!duplicate)
        return Error {ErrorKind::NotFound, {QStringLiteral("duplicate"), id().toText()}, {}};
    Desk desk = context().desk();
    const auto done = HandOverDuplicate(desk).run(
        duplicate->id, m_collectedBy->text().trimmed(), m_identity->text().trimmed());
    if (!done)
        return done.error();
    return StepDone {tr("The duplicate is handed over."), {}};
}

} // namespace tanu::desktop
