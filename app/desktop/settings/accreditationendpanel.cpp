#include "app/desktop/settings/accreditationendpanel.h"

#include "app/desktop/shell/theme.h"
#include "app/desktop/widgets/dateedit.h"
#include "app/desktop/widgets/textarea.h"

#include <QtCore/QEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

namespace tanu::desktop {

namespace {

constexpr int greatestGround = 1000;

} // namespace

AccreditationEndPanel::AccreditationEndPanel(const WorkCalendar& calendar, QWidget* parent)
    : QFrame(parent)
    , m_heading(new QLabel(this))
    , m_consequence(new QLabel(this))
    , m_on(new DateEdit(QStringLiteral("endedon"), &calendar, this))
    , m_ground(new TextArea(QStringLiteral("ground"), greatestGround, this))
    , m_act(new QPushButton(this))
    , m_cancel(new QPushButton(this))
{
    setRole(this, "card");
    setRole(m_heading, "section");
    setRole(m_consequence, "quietText");
    setRole(m_act, "danger");
    m_on->setObjectName(QStringLiteral("endedon"));
    m_ground->setObjectName(QStringLiteral("ground"));
    m_act->setObjectName(QStringLiteral("end-accreditation"));
    m_heading->setWordWrap(true);
    m_consequence->setWordWrap(true);
    m_on->setRequired(true);
    m_ground->setRequired(true);
    auto* fields = new QHBoxLayout;
    fields->setSpacing(space::large);
    fields->addWidget(m_on, 1, Qt::AlignTop);
    fields->addWidget(m_ground, 2);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_act);
    buttons->addWidget(m_cancel);
    buttons->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::large, space::medium, space::large, space::large);
    layout->setSpacing(space::small);
    layout->addWidget(m_heading);
    layout->addWidget(m_consequence);
    layout->addLayout(fields);
    layout->addLayout(buttons);
    hide();
    connect(m_act, &QPushButton::clicked, this, &AccreditationEndPanel::give);
    connect(m_cancel, &QPushButton::clicked, this, &AccreditationEndPanel::cancel);
    retranslate();
}

void AccreditationEndPanel::ask(QDate today)
{
    m_on->setValue(today);
    m_ground->clear();
    m_on->clearError();
    m_ground->clearError();
    show();
    m_ground->setFocus(Qt::OtherFocusReason);
}

void AccreditationEndPanel::cancel()
{
    hide();
    Q_EMIT cancelled();
}

void AccreditationEndPanel::showError(const Error& error)
{
    (error.arguments.value(0) == m_on->objectName() ? static_cast<FieldFrame*>(m_on) : m_ground)->showError(error);
}

void AccreditationEndPanel::give()
{
    const bool isDay = m_on->checkNow();
    const bool isGround = m_ground->checkNow();
    if (!isDay || !isGround)
        return (isDay ? static_cast<FieldFrame*>(m_ground) : m_on)->setFocus(Qt::OtherFocusReason);
    Q_EMIT given(*m_on->value(), *m_ground->value());
}

void AccreditationEndPanel::retranslate()
{
    m_heading->setText(tr("Record the end of the accreditation"));
    m_consequence->setText(
        tr("From this day the center takes no applications, starts no sessions and issues nothing. This is not undone: a new accreditation lifts it."));
    m_on->setLabel(tr("Ended on"));
    m_ground->setLabel(tr("Ground"));
    m_ground->setHint(tr("Decision of the authorized body: number, date"));
    m_act->setText(tr("Record the end"));
    m_cancel->setText(tr("Back"));
}

void AccreditationEndPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

} // namespace tanu::desktop
