#include "app/desktop/gate/passwordask.h"

#include "app/desktop/shell/waitingwords.h"
#include "app/desktop/widgets/banner.h"
#include "app/desktop/widgets/passwordedit.h"

#include <QtCore/QEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QPushButton>

namespace tanu::desktop {

PasswordAsk::PasswordAsk(const Clock& clock, QWidget* parent)
    : QWidget(parent)
    , m_pause(clock, this)
    , m_field(new PasswordEdit(QStringLiteral("password"), this))
    , m_banner(new Banner(this))
    , m_button(new QPushButton(parent))
{
    m_button->setObjectName(QStringLiteral("givePassword"));
    m_button->setAutoDefault(true);
    setRole(m_button, "primary");
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::medium);
    layout->addWidget(m_field);
    layout->addWidget(m_banner);
    m_field->setRequired(true);
    setFocusProxy(m_field);
    connect(m_field, &FieldFrame::enterPressed, this, &PasswordAsk::give);
    connect(m_button, &QPushButton::clicked, this, &PasswordAsk::give);
    connect(&m_pause, &PauseCountdown::ticked, this, &PasswordAsk::tellPause);
    connect(&m_pause, &PauseCountdown::ended, this, [this] {
        m_banner->dismiss();
        tell();
        m_field->setFocus(Qt::OtherFocusReason);
    });
}

void PasswordAsk::setLabel(const QString& text)
{
    m_field->setLabel(text);
}

void PasswordAsk::setHint(const QString& text)
{
    m_field->setHint(text);
}

void PasswordAsk::setVerb(const QString& verb)
{
    m_verb = verb;
    tell();
}

void PasswordAsk::tell()
{
    const bool isOpen = !m_isBusy && !m_pause.isRunning();
    m_field->setEnabled(isOpen);
    m_button->setEnabled(isOpen);
    sayWaiting(*m_button, m_isBusy, m_verb, tr("Checking…"));
}

void PasswordAsk::setBusy(bool isBusy)
{
    m_isBusy = isBusy;
    tell();
}

void PasswordAsk::give()
{
    if (m_isBusy || m_pause.isRunning())
        return;
    const auto password = m_field->value();
    if (password) {
        Q_EMIT given(*password);
        return;
    }
    m_field->showError(password.error());
    m_field->setFocus(Qt::OtherFocusReason);
}

void PasswordAsk::refuse(const Error& error)
{
    m_field->clear();
    m_field->clearError();
    setBusy(false);
    if (error.kind == ErrorKind::SignInPaused)
        return m_pause.start(error.arguments.value(0));
    m_field->showError(error);
    m_field->setFocus(Qt::OtherFocusReason);
}

void PasswordAsk::clear()
{
    m_pause.stop();
    m_banner->dismiss();
    m_field->clear();
    m_field->clearError();
    setBusy(false);
}

void PasswordAsk::tellPause(int secondsLeft)
{
    m_banner->say(Tone::Warning, tr("Too many wrong passwords. Wait %n second(s).", nullptr, secondsLeft));
    tell();
}

void PasswordAsk::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        tell();
        if (m_pause.isRunning())
            tellPause(m_pause.secondsLeft());
    }
    QWidget::changeEvent(event);
}

} // namespace tanu::desktop
