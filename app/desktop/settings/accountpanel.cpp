#include "app/desktop/settings/accountpanel.h"

#include "app/desktop/shell/formats.h"
#include "app/desktop/shell/theme.h"
#include "app/desktop/shell/waitingwords.h"
#include "app/desktop/widgets/flowlayout.h"
#include "app/desktop/widgets/passwordedit.h"
#include "app/desktop/widgets/textedit.h"
#include "core/domain/rules/passwords.h"
#include "core/domain/values/login.h"
#include "core/services/accounts/lastsignin.h"

#include <QtCore/QEvent>
#include <QtCore/QPointer>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

namespace tanu::desktop {

AccountPanel::AccountPanel(DeskContext& context, Doorkeeper& doors, QWidget* parent)
    : FormSection(parent)
    , m_context(context)
    , m_doors(doors)
    , m_state(new QLabel(this))
    , m_login(new TextEdit(QStringLiteral("login"), Login::greatestLength, this))
    , m_password(new PasswordEdit(QStringLiteral("password"), this))
    , m_save(new QPushButton(this))
    , m_close(new QPushButton(this))
{
    m_login->setObjectName(QStringLiteral("login"));
    m_save->setObjectName(QStringLiteral("saveAccount"));
    m_close->setObjectName(QStringLiteral("closeAccount"));
    m_state->setObjectName(QStringLiteral("accountState"));
    m_state->setWordWrap(true);
    m_state->setTextFormat(Qt::PlainText);
    m_login->setRequired(true);
    m_password->setLast(true);
    addWide(m_state);
    addRow({m_login, m_password});
    auto* row = new QWidget(this);
    auto* buttons = new FlowLayout(space::small, space::small, row); // both do not stand in one row in every language
    buttons->addWidget(m_save);
    buttons->addWidget(m_close);
    addWide(row);
    for (FieldFrame* field : std::initializer_list<FieldFrame*> {m_login, m_password})
        connect(field, &FieldFrame::valueChanged, this, [this] { m_isEdited = true; });
    connect(m_password, &FieldFrame::enterPressed, m_save, &QPushButton::click);
    connect(m_save, &QPushButton::clicked, this, &AccountPanel::save);
    connect(m_close, &QPushButton::clicked, this, &AccountPanel::switchActive);
    retranslate();
}

void AccountPanel::standAlone()
{
    m_isAlone = true;
    setRole(m_save, "primary");
}

void AccountPanel::showFor(const std::optional<StaffId>& staff)
{
    m_of.reset();
    m_lastSignIn.reset();
    const auto accounts = AccountQuery(m_context.connection(), m_context.clock().now()).staff(true);
    for (size_t i = 0; staff && accounts && i < accounts->size(); ++i) {
        if ((*accounts)[i].member.id == *staff)
            m_of = (*accounts)[i];
    }
    setVisible(m_of.has_value());
    if (m_of) {
        if (const auto last = lastSignIn(m_context.connection(), *staff))
            m_lastSignIn = *last;
    }
    read();
}

void AccountPanel::read()
{
    m_login->setValue(m_of && m_of->account ? m_of->account->login : QString());
    m_password->clear();
    m_login->clearError();
    m_password->clearError();
    m_isEdited = false;
    tell();
}

QString AccountPanel::stateText() const
{
    if (!m_of || !m_of->account)
        return tr("No account yet: this person cannot sign in.");
    QStringList words;
    if (!m_of->account->isActive)
        words.append(tr("The account is closed."));
    if (m_lastSignIn)
        words.append(tr("Signed in last: %1.").arg(momentText(*m_lastSignIn)));
    else
        words.append(m_of->member.id == m_context.actor().id ? tr("At work now.") : tr("Has never signed in."));
    if (m_of->account->mustChange)
        words.append(tr("Must set an own password at the next sign-in."));
    if (m_of->account->pausedUntil)
        words.append(tr("Too many wrong passwords: waits until %1.").arg(momentText(*m_of->account->pausedUntil)));
    return words.join(QLatin1Char(' '));
}

void AccountPanel::tell()
{
    const bool hasAccount = m_of && m_of->account;
    const bool isAllowed = m_context.may(Action::SaveAccount);
    m_state->setText(stateText());
    setHeading(m_isAlone && m_of ? tr("Account of %1").arg(m_of->member.name.full()) : tr("Account"));
    m_password->setRequired(!hasAccount);
    m_password->setLabel(hasAccount ? tr("New first password") : tr("First password"));
    m_password->setHint((hasAccount ? tr("Empty: the password stays. A new one has at least %1 signs.")
                                    : tr("At least %1 signs. Tell it to the person, who then sets an own one."))
                            .arg(shortestPassword));
    sayWaiting(*m_save, m_isBusy, hasAccount ? tr("Save the &account") : tr("Open an &account"), tr("Saving…"));
    m_close->setText(hasAccount && !m_of->account->isActive ? tr("Open the account again") : tr("Close the account"));
    m_close->setVisible(hasAccount);
    for (LineField* field : std::initializer_list<LineField*> {m_login, m_password}) {
        field->setEnabled(isAllowed);
        field->setReadOnly(m_isBusy);
    }
    for (QPushButton* button : {m_save, m_close})
        button->setEnabled(isAllowed && !m_isBusy);
}

void AccountPanel::setBusy(bool isBusy)
{
    m_isBusy = isBusy;
    tell();
}

void AccountPanel::save()
{
    if (FieldFrame* wrong = checkNow())
        return wrong->setFocus(Qt::OtherFocusReason);
    const bool isActive = !m_of->account || m_of->account->isActive;
    keep({m_of->member.id, m_login->text(), m_password->text(), isActive},
        tr("The account of %1 is saved.").arg(m_of->member.name.full()));
}

void AccountPanel::switchActive()
{
    const bool isActive = !m_of->account->isActive;
    keep({m_of->member.id, m_of->account->login, QString(), isActive},
        isActive ? tr("The account of %1 is open again.").arg(m_of->member.name.full())
                 : tr("The account of %1 is closed.").arg(m_of->member.name.full()));
}

void AccountPanel::keep(const AccountChange& change, const QString& done)
{
    setBusy(true);
    m_doors.saveAccount(m_context.actor(), change, [self = QPointer(this), done](const Result<void>& outcome) {
        if (self)
            self->take(outcome, done);
    });
}

void AccountPanel::take(const Result<void>& outcome, const QString& done)
{
    setBusy(false);
    if (outcome) {
        showFor(m_of->member.id);
        Q_EMIT saved(done);
        return;
    }
    const Error& error = outcome.error();
    if (error.kind == ErrorKind::PasswordWeak) {
        m_password->showError(error);
        m_password->setFocus(Qt::OtherFocusReason);
    } else if (!showError(error)) {
        Q_EMIT refused(error);
    }
}

void AccountPanel::retranslate()
{
    m_login->setLabel(tr("&Login"));
    m_login->setHint(tr("A short name to sign in with"));
    tell();
}

void AccountPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    FormSection::changeEvent(event);
}

} // namespace tanu::desktop
