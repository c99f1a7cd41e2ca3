#include "app/desktop/casepage/panels/handoverpanel.h"

#include "app/desktop/context/deskcontext.h"
#include "app/desktop/shell/icons.h"
#include "app/desktop/widgets/knownvalue.h"
#include "app/desktop/widgets/textedit.h"
#include "core/services/certificates/handovercertificate.h"
#include "core/services/papers/knownidentity.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

namespace tanu::desktop {

namespace {

constexpr int greatestName = 200;

} // namespace

HandOverPanel::HandOverPanel(DeskContext& context, const Case& file, QWidget* parent)
    : StepPanel(context, file, Action::HandOverCertificate, parent)
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

int HandOverPanel::prints() const
{
    return file().certificates.empty() ? 0 : file().certificates.back().prints;
}

void HandOverPanel::follow(const Case& file)
{
    StepPanel::follow(file);
    retranslate();
    Q_EMIT readyChanged();
}

void HandOverPanel::retranslate()
{
    setHeading(tr("Handing over the document"), QStringLiteral("R18.1"));
    if (!file().certificates.empty())
        setExplanation(tr("Serial number %1").arg(file().certificates.back().serial));
    m_printed->setText(prints() == 0 ? tr("Not printed yet: print it first.") : tr("Printed: %1").arg(prints()));
    m_print->setText(prints() == 0 ? tr("Look at it and print") : tr("Print it again"));
    m_collectedBy->setLabel(tr("Collected by"));
    m_identity->setLabel(tr("Identity document"));
    m_identity->setHint(tr("Kind and number"));
}

bool HandOverPanel::isReady() const
{
    return prints() > 0;
}

FieldFrame* HandOverPanel::checkNow()
{
    if (!m_collectedBy->checkNow())
        return m_collectedBy;
    return m_identity->checkNow() ? nullptr : m_identity;
}

Result<StepDone> HandOverPanel::run()
{
    Desk desk = context().desk();
    const auto done = HandOverCertificate(desk).run(
        file().certificates.back().id, m_collectedBy->text().trimmed(), m_identity->text().trimmed());
    if (!done)
        return done.error();
    return StepDone {tr("The document is handed over."), {}};
}

} // namespace tanu::desktop
