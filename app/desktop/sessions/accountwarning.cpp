#include "app/desktop/sessions/accountwarning.h"

#include "app/desktop/context/deskcontext.h"
#include "app/desktop/sessions/sessionwords.h"
#include "app/desktop/widgets/banner.h"

#include <QtCore/QEvent>
#include <QtGui/QAction>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QPushButton>

namespace tanu::desktop {

AccountWarning::AccountWarning(DeskContext& context, Shape shape, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_shape(shape)
    , m_banner(new Banner(this))
    , m_open(new QAction(this))
    , m_below(new QPushButton(this))
{
    setObjectName(QStringLiteral("withoutAccount"));
    m_banner->setClosable(false);
    m_below->setObjectName(QStringLiteral("openAccounts"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::small);
    layout->addWidget(m_banner);
    layout->addWidget(m_below);
    hide();
    connect(m_open, &QAction::triggered, this, &AccountWarning::accountsWanted);
    connect(m_below, &QPushButton::clicked, m_open, &QAction::trigger);
}

void AccountWarning::tell(const std::vector<SessionMember>& withoutAccount)
{
    m_without = withoutAccount;
    retell();
}

void AccountWarning::retell()
{
    setVisible(!m_without.empty());
    if (m_without.empty())
        return;
    QStringList names;
    for (const SessionMember& one : m_without)
        names.append(QStringLiteral("%1 (%2)").arg(one.name.shortForm(), wordOf(one.seat)));
    const bool mayOpen = m_context.may(Action::SaveAccount);
    const QString who = names.join(QStringLiteral(", "));
    m_banner->say(Tone::Warning,
        mayOpen ? tr("Without an account: %1. They can neither record results nor sign the protocol.").arg(who)
                : tr("Without an account: %1. They can neither record results nor sign the protocol; ask the administrator "
                     "to open accounts.").arg(who));
    m_open->setText(tr("Open accounts"));
    m_banner->setAction(mayOpen && m_shape == Shape::Wide ? m_open : nullptr);
    m_below->setText(m_open->text());
    m_below->setVisible(mayOpen && m_shape == Shape::Narrow);
}

void AccountWarning::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retell();
    QWidget::changeEvent(event);
}

} // namespace tanu::desktop
