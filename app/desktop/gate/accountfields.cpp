#include "app/desktop/gate/accountfields.h"

#include "app/desktop/gate/persons.h"
#include "app/desktop/shell/theme.h"
#include "app/desktop/widgets/passwordedit.h"
#include "app/desktop/widgets/textedit.h"
#include "core/domain/rules/passwords.h"
#include "core/domain/values/login.h"

#include <QtCore/QEvent>
#include <QtWidgets/QBoxLayout>

namespace tanu::desktop {

AccountFields::AccountFields(QWidget* parent)
    : QWidget(parent)
    , m_login(new TextEdit(QStringLiteral("login"), Login::greatestLength, this))
    , m_password(new NewPasswordForm([this](const QString& password) { return weakness(password); }, shortestPassword, this))
{
    m_login->setObjectName(QStringLiteral("login"));
    m_login->setRequired(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::large);
    layout->addWidget(m_login);
    layout->addWidget(m_password);
    setFocusProxy(m_login);
    connect(m_password, &NewPasswordForm::finished, this, &AccountFields::finished);
    retranslate();
}

void AccountFields::setPerson(const StaffMember& member)
{
    m_person = member;
}

void AccountFields::setLogin(const QString& login, bool isAsked)
{
    m_login->setValue(login);
    m_login->setVisible(isAsked);
    setFocusProxy(isAsked ? static_cast<QWidget*>(m_login) : m_password);
}

std::optional<Error> AccountFields::weakness(const QString& password) const
{
    if (!m_person)
        return std::nullopt;
    return judgeFor(*m_person, m_login->text())(password);
}

Result<OwnCredentials> AccountFields::check()
{
    const auto login = Login::parse(m_login->text());
    if (!login) {
        m_login->showError(login.error());
        m_login->setFocus(Qt::OtherFocusReason);
        return login.error();
    }
    const auto password = m_password->check();
    if (!password)
        return password.error();
    return OwnCredentials {login->toString(), *password};
}

bool AccountFields::showError(const Error& error)
{
    if (error.kind == ErrorKind::PasswordWeak) {
        m_password->showError(error);
        return true;
    }
    if (error.arguments.value(0) != m_login->objectName())
        return false;
    m_login->showError(error);
    m_login->setFocus(Qt::OtherFocusReason);
    return true;
}

bool AccountFields::isEmpty() const
{
    return m_login->isEmpty() && m_password->first().isEmpty();
}

void AccountFields::retranslate()
{
    m_login->setLabel(tr("&Login"));
    m_login->setHint(tr("A short name to sign in with"));
    m_password->setLabels(tr("New &password"), tr("The same &again"));
}

void AccountFields::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace tanu::desktop
