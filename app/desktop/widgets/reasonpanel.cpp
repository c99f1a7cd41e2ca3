#include "app/desktop/widgets/reasonpanel.h"

#include "app/desktop/shell/theme.h"
#include "app/desktop/widgets/textarea.h"

#include <QtCore/QEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

namespace tanu::desktop {

namespace {

constexpr int greatestReason = 1000;

} // namespace

ReasonPanel::ReasonPanel(QWidget* parent)
    : QFrame(parent)
    , m_heading(new QLabel(this))
    , m_consequence(new QLabel(this))
    , m_reason(new TextArea(QStringLiteral("reason"), greatestReason, this))
    , m_act(new QPushButton(this))
    , m_cancel(new QPushButton(this))
{
    setRole(this, "card");
    setRole(m_heading, "section");
    setRole(m_consequence, "quietText");
    setRole(m_act, "danger");
    m_heading->setWordWrap(true);
    m_consequence->setWordWrap(true);
    m_reason->setRequired(true);
    m_reason->setLines(2);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_act);
    buttons->addWidget(m_cancel);
    buttons->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::large, space::medium, space::large, space::large);
    layout->setSpacing(space::small);
    layout->addWidget(m_heading);
    layout->addWidget(m_consequence);
    layout->addWidget(m_reason);
    layout->addLayout(buttons);
    hide();
    connect(m_act, &QPushButton::clicked, this, &ReasonPanel::give);
    connect(m_cancel, &QPushButton::clicked, this, &ReasonPanel::cancel);
    retranslate();
}

void ReasonPanel::ask(const QString& heading, const QString& consequence, const QString& verb)
{
    m_heading->setText(heading);
    m_consequence->setText(consequence);
    m_consequence->setVisible(!consequence.isEmpty());
    m_act->setText(verb);
    m_reason->clear();
    m_reason->clearError();
    show();
    m_reason->setFocus(Qt::OtherFocusReason);
}

void ReasonPanel::showError(const Error& error)
{
    m_reason->showError(error);
}

void ReasonPanel::cancel()
{
    hide();
    Q_EMIT cancelled();
}

void ReasonPanel::press()
{
    m_act->click();
}

void ReasonPanel::give()
{
    if (m_reason->checkNow())
        Q_EMIT given(*m_reason->value());
    else
        m_reason->setFocus(Qt::OtherFocusReason);
}

void ReasonPanel::retranslate()
{
    m_reason->setLabel(tr("&Reason"));
    m_cancel->setText(tr("Cancel"));
}

void ReasonPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

} // namespace tanu::desktop
