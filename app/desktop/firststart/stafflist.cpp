#include "app/desktop/firststart/stafflist.h"

#include "app/desktop/settings/staffform.h"
#include "app/desktop/shell/icons.h"
#include "app/desktop/shell/rolewords.h"
#include "app/desktop/shell/theme.h"
#include "core/base/clock.h"

#include <QtCore/QEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStackedWidget>

namespace tanu::desktop {

namespace {

constexpr int listWidth = 260;

} // namespace

StaffList::StaffList(QWidget* parent)
    : QWidget(parent)
    , m_needs(new QLabel(this))
    , m_list(new QListWidget(this))
    , m_forms(new QStackedWidget(this))
    , m_add(new QPushButton(icon(QStringLiteral("add")), QString(), this))
    , m_remove(new QPushButton(icon(QStringLiteral("delete")), QString(), this))
{
    m_list->setFixedWidth(listWidth);
    m_list->setWordWrap(true); // several roles
    m_add->setObjectName(QStringLiteral("addPerson"));
    auto* left = new QVBoxLayout;
    left->setSpacing(space::small);
    left->addWidget(m_list, 1);
    left->addWidget(m_add);
    left->addWidget(m_remove);
    setRole(m_needs, "quietText");
    m_needs->setWordWrap(true);
    m_needs->setObjectName(QStringLiteral("needs"));
    auto* columns = new QHBoxLayout;
    columns->setSpacing(space::large);
    columns->addLayout(left);
    columns->addWidget(m_forms, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::medium);
    layout->addWidget(m_needs);
    layout->addLayout(columns, 1);
    connect(m_list, &QListWidget::currentRowChanged, this, &StaffList::show);
    connect(m_add, &QPushButton::clicked, this, &StaffList::add);
    connect(m_remove, &QPushButton::clicked, this, &StaffList::removeCurrent);
    add();
    retranslate();
    setFocusProxy(m_people.front());
}

void StaffList::add()
{
    const auto whom = m_people.empty() ? StaffForm::For::Head : StaffForm::For::Anybody;
    auto* form = new StaffForm(whom, m_forms);
    m_people.push_back(form);
    m_ids.push_back(StaffId::make(SystemClock().now()));
    m_forms->addWidget(form);
    connect(form, &StaffForm::edited, this, &StaffList::retell);
    m_list->addItem(QString());
    retell();
    m_list->setCurrentRow(m_list->count() - 1);
    form->setFocus();
}

void StaffList::removeCurrent()
{
    const int row = m_list->currentRow();
    if (row < 1)
        return;
    m_people.at(static_cast<size_t>(row))->deleteLater();
    m_people.erase(m_people.begin() + row);
    m_ids.erase(m_ids.begin() + row);
    delete m_list->takeItem(row);
    show(m_list->currentRow());
}

void StaffList::show(int row)
{
    if (row < 0 || static_cast<size_t>(row) >= m_people.size())
        return;
    m_forms->setCurrentWidget(m_people.at(static_cast<size_t>(row)));
    m_remove->setEnabled(row > 0);
}

void StaffList::retell()
{
    for (int row = 0; row < m_list->count(); ++row) {
        const StaffForm& person = *m_people.at(static_cast<size_t>(row));
        const QString name = person.typedName();
        const QString roles = rolesText(person.typedRoles());
        const QString without = row == 0 ? tr("Head of the center") : tr("Person of the staff");
        const QString what = row == 0 || roles.isEmpty() ? without : roles;
        m_list->item(row)->setText(name.isEmpty() ? what : QString(name + QStringLiteral("\n") + what));
    }
}

Result<StaffList::People> StaffList::check()
{
    std::vector<StaffMember> all;
    for (size_t i = 0; i < m_people.size(); ++i) {
        if (i > 0 && m_people[i]->isEmpty())
            continue;
        auto member = m_people[i]->check();
        if (!member) {
            m_list->setCurrentRow(static_cast<int>(i));
            return m_people[i]->check().error();
        }
        member->id = m_ids[i];
        all.push_back(*member);
    }
    return People {all.front(), {all.begin() + 1, all.end()}};
}

void StaffList::retranslate()
{
    m_needs->setText(tr("An exam commission has a chair, a secretary and at least two members; an appeal commission has as many, "
                        "and they are others. Whoever is not there yet is added later in the settings.")
        + QLatin1Char(' ') + tr("Whoever signs the protocol does not make the document: it is made by another person."));
    m_add->setText(tr("A&dd a person"));
    m_remove->setText(tr("Remove"));
    m_list->setAccessibleName(tr("People"));
    retell();
}

void StaffList::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace tanu::desktop
