#include "app/desktop/settings/owncard.h"

#include "app/desktop/shell/theme.h"
#include "app/desktop/venues/fingerprintline.h"
#include "app/desktop/venues/venuewords.h"
#include "core/exchange/parcels/installationcard.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

namespace tanu::desktop {

OwnCard::OwnCard(QWidget* parent)
    : FormSection(parent)
    , m_own(new QLabel(this))
    , m_fingerprint(new FingerprintLine(this))
    , m_save(new QPushButton(this))
    , m_enrol(new QPushButton(this))
{
    setObjectName(QStringLiteral("ownCard"));
    m_own->setObjectName(QStringLiteral("own"));
    m_own->setWordWrap(true);
    m_own->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_save->setObjectName(QStringLiteral("saveCard"));
    m_enrol->setObjectName(QStringLiteral("enrol"));
    auto* part = new QWidget(this);
    auto* rows = new QVBoxLayout(part);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(space::small);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::small);
    buttons->addWidget(m_save);
    buttons->addWidget(m_enrol);
    buttons->addStretch(1);
    rows->addWidget(m_own);
    rows->addWidget(m_fingerprint);
    rows->addLayout(buttons);
    addWide(part);
    setFocusProxy(m_save);
    connect(m_save, &QPushButton::clicked, this, &OwnCard::saveRequested);
    connect(m_enrol, &QPushButton::clicked, this, &OwnCard::enrolRequested);
}

void OwnCard::tell(const InstallationCard& card, const QString& name)
{
    m_own->setText(tr("This computer is the %1: %2").arg(VenueWords::of(card.role), name));
    m_fingerprint->setFingerprint(fingerprintOf(card));
}

void OwnCard::tellNone()
{
    m_own->setText(tr("This computer has not shown its card yet."));
    m_fingerprint->setFingerprint({});
}

void OwnCard::setAllowed(bool isAllowed)
{
    m_save->setEnabled(isAllowed);
    m_enrol->setEnabled(isAllowed);
}

void OwnCard::retranslate()
{
    setHeading(tr("Cards"));
    setExplanation(
        tr("Office and venue know each other by their cards: each saves its own on a stick, the other one enrols it, and people "
           "compare the fingerprint by voice. A session is then sealed for that computer alone."));
    m_save->setText(tr("&Save own card..."));
    m_enrol->setText(tr("&Enrol a card..."));
}

} // namespace tanu::desktop
