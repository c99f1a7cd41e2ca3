#include "app/desktop/firststart/actorpicker.h"

#include "app/desktop/settings/staffform.h"
#include "app/desktop/shell/theme.h"

#include <QtCore/QEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPushButton>

namespace tanu::desktop {

namespace {

constexpr QSize usualSize {560, 520};

} // namespace

ActorPicker::ActorPicker(std::vector<StaffMember> staff)
    : m_staff(std::move(staff))
    , m_heading(new QLabel(this))
    , m_list(new QListWidget(this))
    , m_begin(new QPushButton(this))
{
    setRole(m_heading, "page");
    setRole(m_begin, "primary");
    for (size_t i = 0; i < m_staff.size(); ++i)
        m_list->addItem(QString());
    m_list->setCurrentRow(0);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::vast, space::vast, space::vast, space::huge);
    layout->setSpacing(space::large);
    layout->addWidget(m_heading);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_begin, 0, Qt::AlignRight);
    m_begin->setAutoDefault(true);
    resize(usualSize);
    m_list->setFocus();
    connect(m_list, &QListWidget::itemActivated, this, &ActorPicker::pick);
    connect(m_begin, &QPushButton::clicked, this, &ActorPicker::pick);
    retranslate();
}

void ActorPicker::pick()
{
    const int row = m_list->currentRow();
    if (row >= 0)
        Q_EMIT picked(m_staff.at(static_cast<size_t>(row)));
}

void ActorPicker::retranslate()
{
    setWindowTitle(tr("Tanu"));
    m_heading->setText(tr("Who works now?"));
    m_begin->setText(tr("&Begin"));
    for (size_t i = 0; i < m_staff.size(); ++i) {
        const StaffMember& member = m_staff[i];
        m_list->item(static_cast<int>(i))->setText(member.name.full() + QStringLiteral("\n") + rolesText(member.roles));
    }
}

void ActorPicker::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace tanu::desktop
