#include "app/desktop/gate/signinwindow.h"

#include "app/desktop/gate/passwordask.h"
#include "app/desktop/shell/theme.h"

#include <QtWidgets/QPushButton>

namespace tanu::desktop {

SignInWindow::SignInWindow(Offer offer, const Clock& clock, Languages& languages)
    : GateCard(languages, nullptr)
    , m_offer(std::move(offer))
    , m_who(new WhoEdit(this))
    , m_ask(new PasswordAsk(clock, this))
    , m_lost(new QPushButton(this))
{
    m_who->setPeople(m_offer.people);
    m_who->setLogin(m_offer.last);
    m_lost->setObjectName(QStringLiteral("lostPassword"));
    m_lost->setAutoDefault(true);
    setRole(m_lost, "flat");
    setOwner(m_offer.center);
    add(m_who);
    add(m_ask);
    addButtons({m_lost, &m_ask->button()});
    resize(usualSize);
    connect(m_ask, &PasswordAsk::given, this, [this](const QString& password) {
        if (!m_who->checkNow())
            return m_who->setFocus(Qt::OtherFocusReason);
        Q_EMIT given(*m_who->login(), password);
    });
    connect(m_lost, &QPushButton::clicked, this, &SignInWindow::recoveryWanted);
    m_who->setRequired(true);
    (m_who->isEmpty() ? static_cast<QWidget*>(m_who) : m_ask)->setFocus(Qt::OtherFocusReason);
    retranslate();
}

void SignInWindow::setBusy(bool isBusy)
{
    m_who->setEnabled(!isBusy);
    m_ask->setBusy(isBusy);
}

void SignInWindow::refuse(const Error& error)
{
    m_who->setEnabled(true);
    m_ask->refuse(error);
}

void SignInWindow::retranslate()
{
    setWindowTitle(tr("Tanu"));
    setHeading(tr("Who works now?"));
    m_who->setLabel(tr("&Name or login"));
    m_ask->setLabel(tr("&Password"));
    m_ask->setHint(m_offer.demoPassword.isEmpty()
            ? QString()
            : tr("Demo center: the password of everybody is “%1”.").arg(m_offer.demoPassword));
    m_ask->setVerb(tr("&Sign in"));
    m_lost->setText(tr("&Lost password"));
}

} // namespace tanu::desktop
