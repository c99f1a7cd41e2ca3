#include "app/desktop/gate/passwordprompt.h"

#include "app/desktop/gate/passwordask.h"
#include "app/desktop/shell/theme.h"

#include <QtCore/QPointer>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

namespace tanu::desktop {

namespace {

constexpr int dialogWidth = 440;

QLabel* words(const char* role, const QString& text, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    setRole(label, role);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setVisible(!text.isEmpty());
    return label;
}

} // namespace

PasswordPrompt::PasswordPrompt(PasswordQuestion question, PasswordCheck check, const Clock& clock, QWidget* parent)
    : QDialog(parent)
    , m_check(std::move(check))
    , m_ask(new PasswordAsk(clock, this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
{
    setWindowTitle(tr("Tanu"));
    setFixedWidth(dialogWidth);
    m_ask->setLabel(tr("&Password of %1").arg(question.who));
    m_ask->setHint(question.hint);
    m_ask->setVerb(question.verb);
    m_ask->button().setDefault(true);
    m_cancel->setObjectName(QStringLiteral("cancelPassword"));
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::small);
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(&m_ask->button());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::huge, space::huge, space::huge, space::large);
    layout->setSpacing(space::large);
    layout->addWidget(words("section", question.what, this));
    layout->addWidget(words("quietText", question.consequence, this));
    layout->addWidget(m_ask);
    layout->addSpacing(space::small);
    layout->addLayout(buttons);
    m_ask->setFocus(Qt::OtherFocusReason);
    connect(m_cancel, &QPushButton::clicked, this, &PasswordPrompt::reject);
    connect(m_ask, &PasswordAsk::given, this, &PasswordPrompt::check);
}

void PasswordPrompt::check(const QString& password)
{
    m_ask->setBusy(true);
    m_check(password, [self = QPointer(this)](const Result<void>& outcome) {
        if (self)
            self->take(outcome);
    });
}

void PasswordPrompt::take(const Result<void>& outcome)
{
    if (!isVisible())
        return;
    if (outcome)
        return accept();
    m_ask->refuse(outcome.error());
    adjustSize();
}

void PasswordPrompt::reject()
{
    m_ask->clear();
    QDialog::reject();
}

} // namespace tanu::desktop
