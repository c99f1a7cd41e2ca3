#include "app/desktop/settings/peoplesection.h"

#include "app/desktop/settings/listandform.h"
#include "app/desktop/settings/staffform.h"
#include "app/desktop/widgets/banner.h"
#include "app/desktop/widgets/datatable.h"
#include "core/services/center/savestaffmember.h"
#include "core/services/queries/centerquery.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QPushButton>

namespace tanu::desktop {

PeopleSection::PeopleSection(DeskContext& context, QWidget* parent)
    : SettingsSection(context, parent)
    , m_form(new StaffForm(StaffForm::For::Anybody, this))
    , m_list(new ListAndForm(m_form, &banner(), this))
    , m_leave(new QPushButton(this))
{
    m_list->addWidget(m_leave);
    m_leave->setObjectName(QStringLiteral("leave"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_list);
    setFocusProxy(&m_list->table());
    connect(m_form, &StaffForm::edited, this, [this] { m_isEdited = true; });
    connect(m_list, &ListAndForm::chosen, this, &PeopleSection::show);
    connect(m_list, &ListAndForm::addRequested, this, [this] {
        m_form->clear();
        m_isEdited = false;
        m_leave->hide();
        m_form->setFocus(Qt::OtherFocusReason);
    });
    connect(m_list, &ListAndForm::saveRequested, this, &PeopleSection::save);
    connect(m_leave, &QPushButton::clicked, this, &PeopleSection::switchActive);
}

QString PeopleSection::title() const
{
    return tr("People");
}

void PeopleSection::refresh()
{
    const bool isAllowed = tellAllowed(Action::SaveStaff);
    m_list->setAllowed(isAllowed);
    m_leave->setEnabled(isAllowed);
    m_form->setReadOnly(!isAllowed);
    read();
    if (m_isEdited)
        return;
    if (m_list->chosenKey().isEmpty() && !m_staff.empty())
        m_list->choose(m_staff.front().id.toText());
    show(m_list->chosenKey());
}

void PeopleSection::read()
{
    auto staff = CenterQuery(context().connection()).staff(true);
    if (!staff) {
        banner().showError(staff.error());
        return;
    }
    m_staff = *std::move(staff);
    std::vector<ListRow> rows;
    for (const StaffMember& member : m_staff) {
        const QString roles = member.isActive ? rolesText(member.roles) : tr("left the center");
        rows.push_back({member.id.toText(), {member.name.full(), roles}, {}, !member.isActive});
    }
    m_list->setRows(std::move(rows));
}

const StaffMember* PeopleSection::chosen() const
{
    for (const StaffMember& member : m_staff) {
        if (member.id.toText() == m_list->chosenKey())
            return &member;
    }
    return nullptr;
}

void PeopleSection::show(const QString&)
{
    const StaffMember* member = chosen();
    m_leave->setVisible(member != nullptr);
    if (!member)
        return;
    m_form->setValue(*member);
    m_isEdited = false;
    m_leave->setText(member->isActive ? tr("Let go") : tr("Take back"));
}

void PeopleSection::save()
{
    if (const auto member = m_form->check())
        keep(*member, tr("Saved: %1.").arg(member->name.full()));
}

void PeopleSection::switchActive()
{
    const StaffMember* member = chosen();
    if (!member)
        return;
    StaffMember changed = *member;
    changed.isActive = !changed.isActive;
    keep(changed, changed.isActive ? tr("%1 works for the center again.").arg(changed.name.full())
                                   : tr("%1 does not work for the center any more.").arg(changed.name.full()));
}

void PeopleSection::keep(const StaffMember& member, const QString& done)
{
    Desk desk = context().desk();
    const auto saved = SaveStaffMember(desk).run(member);
    if (!saved) {
        if (!m_form->showError(saved.error()))
            banner().showError(saved.error());
        return;
    }
    m_isEdited = false;
    m_list->choose(saved->toText());
    context().tellChanged();
    read();
    show(m_list->chosenKey());
    tellDone(done);
}

void PeopleSection::retranslate()
{
    m_list->model().setHeaders({tr("Name"), tr("Roles")});
    m_list->table().setColumnWeights({5, 6});
    m_list->addButton().setText(tr("&New person"));
    m_list->saveButton().setText(tr("&Save"));
    refresh();
}

} // namespace tanu::desktop
