#include "app/desktop/gate/ownpassworddialog.h"

#include "app/desktop/shell/errortext.h"
#include "app/desktop/shell/theme.h"
#include "app/desktop/shell/waitingwords.h"
#include "app/desktop/widgets/passwordedit.h"
#include "core/domain/rules/passwords.h"

#include <QtCore/QPointer>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

namespace tanu::desktop {

namespace {

constexpr int dialogWidth = 440;

} // namespace

OwnPasswordDialog::OwnPasswordDialog(NewPasswordForm::Judge judge, Change change, QWidget* parent)
    : QDialog(parent)
    , m_change(std::move(change))
    , m_old(new PasswordEdit(QStringLiteral("oldpassword"), this))
    , m_new(new NewPasswordForm(std::move(judge), shortestPassword, this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
    , m_save(new QPushButton(this))
{
    setWindowTitle(tr("Tanu"));
    setFixedWidth(dialogWidth);
    auto* heading = new QLabel(tr("Change my password"), this);
    setRole(heading, "section");
    setRole(m_save, "primary");
    m_save->setDefault(true);
    m_save->setObjectName(QStringLiteral("changePassword"));
    m_old->setRequired(true);
    m_old->setLabel(tr("Present pass&word"));
    m_new->setLabels(tr("New &password"), tr("The same &again"));
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::small);
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_save);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::huge, space::huge, space::huge, space::large);
    layout->setSpacing(space::large);
    for (QWidget* widget : std::initializer_list<QWidget*> {heading, m_old, m_new})
        layout->addWidget(widget);
    layout->addStretch(1); // the fields stay together where the window is higher than they ask for
    layout->addLayout(buttons);
    setBusy(false);
    m_old->setFocus(Qt::OtherFocusReason);
    connect(m_new, &NewPasswordForm::finished, this, &OwnPasswordDialog::give);
    connect(m_save, &QPushButton::clicked, this, &OwnPasswordDialog::give);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
}

void OwnPasswordDialog::setBusy(bool isBusy)
{
    for (QWidget* widget : std::initializer_list<QWidget*> {m_old, m_new, m_save})
        widget->setEnabled(!isBusy);
    sayWaiting(*m_save, isBusy, tr("&Set the password"), tr("Saving…"));
}

void OwnPasswordDialog::give()
{
    if (!m_save->isEnabled())
        return;
    if (!m_old->checkNow())
        return m_old->setFocus(Qt::OtherFocusReason);
    const auto chosen = m_new->check();
    if (!chosen)
        return adjustSize();
    setBusy(true);
    m_change(m_old->text(), *chosen, [self = QPointer(this)](const Result<void>& outcome) {
        if (self && self->isVisible())
            self->take(outcome);
    });
}

void OwnPasswordDialog::take(const Result<void>& outcome)
{
    if (outcome)
        return accept();
    setBusy(false);
    if (outcome.error().kind == ErrorKind::PasswordWeak)
        return m_new->showError(outcome.error());
    m_old->clear();
    m_old->showError(outcome.error());
    adjustSize();
    m_old->setFocus(Qt::OtherFocusReason);
}

} // namespace tanu::desktop
