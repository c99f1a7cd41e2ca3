#include "app/desktop/firststart/summary.h"

#include "app/desktop/settings/staffform.h"
#include "app/desktop/shell/formats.h"
#include "app/desktop/shell/rolewords.h"
#include "app/desktop/shell/theme.h"
#include "app/desktop/widgets/formsection.h"

#include <QtCore/QEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLabel>

namespace tanu::desktop {

namespace {

QString personText(const StaffMember& member, Roles roles)
{
    const QString name = member.name.full();
    return roles ? QString(name + QStringLiteral(" (") + rolesText(roles) + QLatin1Char(')')) : name;
}

/// With the role of the administrator, which the head is given where nobody has it.
Roles rolesBesidesHead(const NewCenter& center)
{
    Roles roles = center.head.roles;
    roles.setFlag(Role::Administrator, &administratorOf(center) == &center.head);
    return roles.setFlag(Role::Head, false);
}

} // namespace

Summary::Summary(QWidget* parent)
    : QWidget(parent)
    , m_section(new FormSection(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_section);
    layout->addStretch(1);
    retranslate();
}

void Summary::show(const FirstStartPlan& plan)
{
    m_plan = plan;
    retranslate();
}

void Summary::addLine(const QString& what, const QString& value)
{
    const int row = m_grid->rowCount();
    auto* name = new QLabel(what, m_lines);
    setRole(name, "quietText");
    auto* words = new QLabel(value, m_lines);
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    m_grid->addWidget(name, row, 0, Qt::AlignTop);
    m_grid->addWidget(words, row, 1);
}

void Summary::retranslate()
{
    m_section->setHeading(tr("Is everything right?"));
    m_section->setExplanation(tr("All of it can be changed later in the settings. Professions of the register, five ready "
                                 "programmes with prices, the regions and the working calendar come with the program."));
    delete m_lines;
    m_lines = new QWidget(m_section);
    m_grid = new QGridLayout(m_lines);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(space::huge);
    m_grid->setVerticalSpacing(space::small);
    m_grid->setColumnStretch(1, 1);
    m_section->addWide(m_lines);
    if (!m_plan)
        return;
    const Center& center = m_plan->center.profile;
    addLine(tr("Center"), center.name.kk + QStringLiteral("\n") + center.name.ru);
    addLine(tr("BIN"), center.bin.toString());
    addLine(tr("Accreditation"),
        tr("No. %1, from %2 to %3")
            .arg(center.number.toString(), dateText(center.accreditedFrom), dateText(center.accreditedUntil)));
    addLine(tr("Head"), personText(m_plan->center.head, rolesBesidesHead(m_plan->center)));
    QStringList people;
    for (const StaffMember& member : m_plan->center.staff)
        people.append(personText(member, member.roles));
    addLine(tr("Staff"), people.isEmpty() ? tr("nobody else yet") : people.join(QLatin1Char('\n')));
    addLine(tr("Exam commission"), m_plan->commission
            ? tr("order No. %1 of %2").arg(m_plan->commission->orderNumber, dateText(m_plan->commission->orderDate))
            : tr("later, in the settings"));
}

void Summary::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace tanu::desktop
