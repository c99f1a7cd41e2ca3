#include "app/desktop/gate/newpasswordwindow.h"

#include "app/desktop/gate/accountfields.h"
#include "app/desktop/shell/theme.h"
#include "app/desktop/shell/waitingwords.h"

#include <QtWidgets/QPushButton>

namespace tanu::desktop {

NewPasswordWindow::NewPasswordWindow(
    Why why, const StaffMember& person, const QString& login, Languages& languages, QWidget* parent)
    : GateCard(languages, parent)
    , m_why(why)
    , m_person(person.name.full())
    , m_fields(new AccountFields(this))
    , m_back(new QPushButton(this))
    , m_save(new QPushButton(this))
{
    m_fields->setPerson(person);
    m_fields->setLogin(login, why != Why::Given);
    m_back->setObjectName(QStringLiteral("back"));
    m_save->setObjectName(QStringLiteral("savePassword"));
    for (QPushButton* button : {m_back, m_save})
        button->setAutoDefault(true);
    setRole(m_save, "primary");
    add(m_fields);
    addButtons({m_back, m_save});
    resize(usualSize);
    setFocusProxy(m_fields);
    m_fields->setFocus(Qt::OtherFocusReason);
    connect(m_fields, &AccountFields::finished, this, &NewPasswordWindow::give);
    connect(m_save, &QPushButton::clicked, this, &NewPasswordWindow::give);
    connect(m_back, &QPushButton::clicked, this, &NewPasswordWindow::cancelled);
    retranslate();
}

void NewPasswordWindow::give()
{
    if (const auto credentials = m_fields->check())
        Q_EMIT given(*credentials);
}

void NewPasswordWindow::setBusy(bool isBusy)
{
    for (QWidget* widget : std::initializer_list<QWidget*> {m_fields, m_back, m_save})
        widget->setEnabled(!isBusy);
    sayWaiting(*m_save, isBusy, tr("&Set the password"), tr("Saving…"));
}

void NewPasswordWindow::refuse(const Error& error)
{
    setBusy(false);
    if (!m_fields->showError(error))
        showAt({}, error);
}

void NewPasswordWindow::retranslate()
{
    setWindowTitle(tr("Tanu"));
    switch (m_why) {
    case Why::FirstOfCenter:
        setHeading(tr("The first password"));
        setExplanation(tr("This center has no passwords yet. Set the one of the administrator, %1; the administrator gives "
                          "everybody else theirs in the settings.")
                           .arg(m_person));
        break;
    case Why::Given:
        setHeading(tr("Your own password"));
        setExplanation(tr("%1, whoever gave you your password knows it. Set one that only you know.").arg(m_person));
        break;
    case Why::Recovered:
        setHeading(tr("New password of the administrator"));
        setExplanation(tr("Set a new login and password for %1.").arg(m_person));
        break;
    }
    m_back->setText(m_why == Why::FirstOfCenter ? tr("Close") : tr("&Back"));
    m_save->setText(tr("&Set the password"));
}

} // namespace tanu::desktop
