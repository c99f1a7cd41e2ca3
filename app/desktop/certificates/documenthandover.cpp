#include "app/desktop/certificates/documenthandover.h"

#include "app/desktop/shell/theme.h"
#include "app/desktop/widgets/knownvalue.h"
#include "app/desktop/widgets/textedit.h"

#include <QtCore/QEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

namespace tanu::desktop {

namespace {

constexpr int greatestName = 200;
constexpr int greatestDocument = 200;

} // namespace

DocumentHandOver::DocumentHandOver(QWidget* parent)
    : QFrame(parent)
    , m_heading(new QLabel(this))
    , m_serialText(new QLabel(this))
    , m_collectedBy(new TextEdit(QStringLiteral("collectedby"), greatestName, this))
    , m_identity(new TextEdit(QStringLiteral("identitydocument"), greatestDocument, this))
    , m_known(new KnownValue(*m_identity, KnownValue::Stands::Apart))
    , m_give(new QPushButton(this))
    , m_cancel(new QPushButton(this))
{
    setRole(this, "card");
    setRole(m_heading, "section");
    setRole(m_serialText, "quiet"); // 38 signs in one line
    setRole(m_give, "primary");
    m_collectedBy->setObjectName(QStringLiteral("collectedby"));
    m_identity->setObjectName(QStringLiteral("identitydocument"));
    m_collectedBy->setRequired(true);
    m_identity->setRequired(true);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_give);
    buttons->addWidget(m_cancel);
    buttons->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::large, space::medium, space::large, space::large);
    layout->setSpacing(space::medium);
    layout->addWidget(m_heading);
    layout->addWidget(m_serialText);
    layout->addWidget(m_collectedBy);
    layout->addWidget(m_identity);
    layout->addWidget(m_known, 0, Qt::AlignLeft);
    layout->addLayout(buttons);
    layout->addStretch(1);
    connect(m_identity, &FieldFrame::enterPressed, this, &DocumentHandOver::give);
    connect(m_give, &QPushButton::clicked, this, &DocumentHandOver::give);
    connect(m_cancel, &QPushButton::clicked, this, &DocumentHandOver::cancelled);
    retranslate();
}

void DocumentHandOver::start(const CertificateListRow& document, const QString& knownIdentity)
{
    m_id = document.id;
    m_serial = document.serial;
    m_collectedBy->setValue(document.fullName);
    m_identity->clear();
    m_identity->clearError();
    m_known->offer(knownIdentity);
    m_serialText->setText(m_serial);
    m_identity->setFocus(Qt::OtherFocusReason);
}

bool DocumentHandOver::showError(const Error& error)
{
    const QString field = error.arguments.value(0);
    if (error.kind != ErrorKind::FieldEmpty)
        return false;
    (field == QLatin1String("collectedby") ? m_collectedBy : m_identity)->showError(error);
    return true;
}

void DocumentHandOver::press()
{
    m_give->click();
}

void DocumentHandOver::give()
{
    const bool isWho = m_collectedBy->checkNow();
    const bool isDocument = m_identity->checkNow();
    if (!isWho || !isDocument)
        return (isWho ? m_identity : m_collectedBy)->setFocus(Qt::OtherFocusReason);
    Q_EMIT given(*m_collectedBy->value(), *m_identity->value());
}

void DocumentHandOver::retranslate()
{
    m_heading->setText(tr("Hand over the document"));
    m_collectedBy->setLabel(tr("&Collected by"));
    m_collectedBy->setHint(tr("Another person only by power of attorney"));
    m_identity->setLabel(tr("&Identity document"));
    m_identity->setHint(tr("Kind, number, date, issuer"));
    m_give->setText(tr("Hand over"));
    m_cancel->setText(tr("Cancel"));
}

void DocumentHandOver::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

} // namespace tanu::desktop
