#include "app/desktop/gate/passphrasewindow.h"

#include "app/desktop/gate/newpasswordform.h"
#include "app/desktop/shell/theme.h"
#include "app/desktop/shell/waitingwords.h"
#include "app/desktop/widgets/passwordedit.h"
#include "core/base/passphraselength.h"

#include <QtWidgets/QPushButton>

namespace tanu::desktop {

namespace {

std::optional<Error> weakness(const QString& passphrase)
{
    if (passphrase.size() < shortestPassphrase)
        return Error {ErrorKind::PasswordWeak, {QStringLiteral("short")}, {}};
    return std::nullopt;
}

} // namespace

PassphraseWindow::PassphraseWindow(For what, Languages& languages)
    : GateCard(languages, nullptr)
    , m_for(what)
    , m_close(new QPushButton(this))
    , m_open(new QPushButton(this))
{
    if (m_for == For::First) {
        m_first = new NewPasswordForm(weakness, shortestPassphrase, this);
        add(m_first);
        m_first->setFocus(Qt::OtherFocusReason);
        connect(m_first, &NewPasswordForm::finished, this, &PassphraseWindow::give);
    } else {
        m_passphrase = new PasswordEdit(QStringLiteral("passphrase"), this);
        m_passphrase->setRequired(true);
        add(m_passphrase);
        m_passphrase->setFocus(Qt::OtherFocusReason);
        connect(m_passphrase, &FieldFrame::enterPressed, this, &PassphraseWindow::give);
    }
    m_open->setObjectName(QStringLiteral("openByPassphrase"));
    for (QPushButton* button : {m_close, m_open})
        button->setAutoDefault(true);
    setRole(m_open, "primary");
    addButtons({m_close, m_open});
    resize(usualSize);
    connect(m_open, &QPushButton::clicked, this, &PassphraseWindow::give);
    connect(m_close, &QPushButton::clicked, this, &QWidget::close);
    retranslate();
}

void PassphraseWindow::give()
{
    if (m_first) {
        if (const auto chosen = m_first->check())
            Q_EMIT given(*chosen);
        return;
    }
    if (const auto typed = m_passphrase->value()) {
        Q_EMIT given(*typed);
        return;
    }
    m_passphrase->checkNow();
    m_passphrase->setFocus(Qt::OtherFocusReason);
}

void PassphraseWindow::setBusy(bool isBusy)
{
    for (QWidget* widget : std::initializer_list<QWidget*> {m_first, m_passphrase, m_open}) {
        if (widget)
            widget->setEnabled(!isBusy);
    }
    if (m_for == For::First)
        sayWaiting(*m_open, isBusy, tr("&Seal the keys"), tr("Sealing the keys…"));
    else
        sayWaiting(*m_open, isBusy, tr("&Open"), tr("Opening…"));
}

void PassphraseWindow::refuse(const Error& error)
{
    setBusy(false);
    if (m_first)
        return m_first->showError(error);
    m_passphrase->clear();
    m_passphrase->showError(error);
    m_passphrase->setFocus(Qt::OtherFocusReason);
}

void PassphraseWindow::retranslate()
{
    setWindowTitle(tr("Tanu"));
    if (m_for == For::First) {
        setHeading(tr("A passphrase for the keys"));
        setExplanation(tr("This computer has no keychain that would keep the keys of the center. They are sealed under a "
                          "passphrase, and with them everything personal: IIN, addresses, phones, scans. The program asks for it "
                          "at every start. Nobody can restore it: without it only the recovery key and a backup help."));
        m_first->setLabels(tr("&Passphrase"), tr("The same &again"));
    } else {
        setHeading(tr("The passphrase of this center"));
        setExplanation(tr("This computer has no keychain; the keys of the center are sealed under a passphrase. If nobody knows it "
                          "any more, restore a backup with the recovery key."));
        m_passphrase->setLabel(tr("&Passphrase"));
    }
    m_close->setText(tr("Close"));
    setBusy(false);
}

} // namespace tanu::desktop
