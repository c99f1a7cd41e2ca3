#include "app/desktop/gate/lockcover.h"

#include "app/desktop/gate/passwordask.h"
#include "app/desktop/shell/theme.h"

#include <QtWidgets/QPushButton>

namespace tanu::desktop {

LockCover::LockCover(Offer offer, const Clock& clock, Languages& languages, QWidget* parent)
    : GateCard(languages, parent)
    , m_offer(std::move(offer))
    , m_who(new WhoEdit(this))
    , m_ask(new PasswordAsk(clock, this))
    , m_another(new QPushButton(this))
{
    m_who->setPeople(m_offer.others);
    m_who->clear();
    m_who->setRequired(true);
    m_another->setObjectName(QStringLiteral("another"));
    m_another->setAutoDefault(true);
    setRole(m_another, "flat");
    setOwner(m_offer.center);
    add(m_who);
    add(m_ask);
    addButtons({m_another, &m_ask->button()});
    setFocusProxy(m_offer.isSignedOut ? static_cast<QWidget*>(m_who) : m_ask);
    connect(m_ask, &PasswordAsk::given, this, &LockCover::give);
    connect(m_another, &QPushButton::clicked, this, [this] { turnToAnother(!m_isForAnother); });
    turnToAnother(m_offer.isSignedOut);
    m_another->setVisible(!m_offer.isSignedOut);
}

void LockCover::turnToAnother(bool isForAnother)
{
    m_isForAnother = isForAnother;
    m_who->setVisible(isForAnother);
    m_ask->clear();
    retranslate();
    (isForAnother ? static_cast<QWidget*>(m_who) : m_ask)->setFocus(Qt::OtherFocusReason);
}

void LockCover::give(const QString& password)
{
    if (!m_isForAnother) {
        Q_EMIT given(m_offer.person.login, password);
        return;
    }
    if (!m_who->checkNow())
        return m_who->setFocus(Qt::OtherFocusReason);
    Q_EMIT given(*m_who->login(), password);
}

void LockCover::setBusy(bool isBusy)
{
    m_who->setEnabled(!isBusy);
    m_another->setEnabled(!isBusy);
    m_ask->setBusy(isBusy);
}

void LockCover::refuse(const Error& error)
{
    m_who->setEnabled(true);
    m_another->setEnabled(true);
    m_ask->refuse(error);
}

void LockCover::retranslate()
{
    setHeading(m_isForAnother ? tr("Who works now?") : tr("Locked"));
    setExplanation(m_isForAnother ? tr("What %1 has not saved stays as it is.").arg(m_offer.person.name)
                                  : tr("%1 is at work here; everything stands as it was left.").arg(m_offer.person.name));
    m_who->setLabel(tr("&Name or login"));
    m_ask->setLabel(tr("&Password"));
    m_ask->setHint(m_offer.demoPassword.isEmpty()
            ? QString()
            : tr("Demo center: the password of everybody is “%1”.").arg(m_offer.demoPassword));
    m_ask->setVerb(m_isForAnother ? tr("&Sign in") : tr("&Unlock"));
    m_another->setText(m_isForAnother ? tr("&Back") : tr("&Another person"));
}

} // namespace tanu::desktop
