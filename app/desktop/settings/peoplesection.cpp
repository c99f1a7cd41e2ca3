#include "app/desktop/settings/peoplesection.h"

#include "app/desktop/settings/accountpanel.h"
#include "app/desktop/settings/listandform.h"
#include "app/desktop/settings/seatprofessionsedit.h"
#include "app/desktop/settings/staffform.h"
#include "app/desktop/widgets/banner.h"
#include "app/desktop/widgets/datatable.h"
#include "core/services/center/savestaffmember.h"
#include "core/services/center/setseatprofessions.h"
#include "core/services/queries/centerquery.h"
#include "core/services/queries/referencequery.h"
#include "core/services/queries/seatprofessionsquery.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QPushButton>

namespace tanu::desktop {

PeopleSection::PeopleSection(DeskContext& context, Doorkeeper* doors, QWidget* parent)
    : SettingsSection(context, parent)
    , m_forms(new QWidget(this))
    , m_form(new StaffForm(StaffForm::For::Anybody, m_forms))
    , m_seats(new SeatProfessionsEdit(m_forms))
    , m_account(doors ? new AccountPanel(context, *doors, m_forms) : nullptr)
    , m_list(new ListAndForm(m_forms, &banner(), this))
    , m_leave(new QPushButton(this))
{
    auto* forms = new QVBoxLayout(m_forms);
    forms->setContentsMargins(0, 0, 0, 0);
    forms->setSpacing(space::large);
    forms->addWidget(m_form);
    forms->addWidget(m_seats);
    if (m_account) {
        forms->addWidget(m_account);
        m_account->hide();
        connect(m_account, &AccountPanel::saved, this, [this](const QString& what) {
            this->context().tellChanged(); // the header and planned sessions name who can sign in
            tellDone(what);
        });
        connect(m_account, &AccountPanel::refused, &banner(), &Banner::showError);
    }
    forms->addStretch(1);
    m_list->addWidget(m_leave);
    m_leave->setObjectName(QStringLiteral("leave"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_list);
    setFocusProxy(&m_list->table());
    connect(m_form, &StaffForm::edited, this, [this] { m_isEdited = true; });
    connect(m_seats, &SeatProfessionsEdit::changed, this, [this] { m_isEdited = true; });
    connect(m_list, &ListAndForm::chosen, this, &PeopleSection::show);
    connect(m_list, &ListAndForm::addRequested, this, [this] {
        m_form->clear();
        m_seats->setValue({});
        m_isEdited = false;
        m_leave->hide();
        showAccount(std::nullopt);
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
    m_seats->setEnabled(isAllowed);
    if (const auto professions = ReferenceQuery(context().connection(), context().clock()).professions({}, true))
        m_seats->offer(*professions);
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
    showSeats(member->id);
    showAccount(member->id);
    m_isEdited = false;
    m_leave->setText(member->isActive ? tr("Let go") : tr("Take back"));
}

void PeopleSection::showSeats(const StaffId& member)
{
    const auto bound = SeatProfessionsQuery(context().connection()).of(member);
    if (!bound)
        banner().showError(bound.error());
    m_seats->setValue(bound ? *bound : QStringList());
}

/// Of the administrator alone; what is being typed there stays.
void PeopleSection::showAccount(const std::optional<StaffId>& staff)
{
    if (m_account && (!staff || !m_account->isEdited() || m_account->isOfAnother(*staff)))
        m_account->showFor(context().may(Action::SaveAccount) ? staff : std::nullopt);
}

void PeopleSection::save()
{
    const auto member = m_form->check();
    if (!member)
        return;
    if (const auto professions = m_seats->check())
        keep(*member, *professions, tr("Saved: %1.").arg(member->name.full()));
}

void PeopleSection::switchActive()
{
    const StaffMember* member = chosen();
    if (!member)
        return;
    StaffMember changed = *member;
    changed.isActive = !changed.isActive;
    keep(changed, std::nullopt, changed.isActive ? tr("%1 works for the center again.").arg(changed.name.full())
                                   : tr("%1 does not work for the center any more.").arg(changed.name.full()));
}

void PeopleSection::keep(
    const StaffMember& member, const std::optional<QStringList>& professions, const QString& done)
{
    Desk desk = context().desk();
    const auto saved = SaveStaffMember(desk).run(member);
    if (!saved) {
        if (!m_form->showError(saved.error()))
            banner().showError(saved.error());
        return;
    }
    const auto before = SeatProfessionsQuery(context().connection()).of(*saved);
    if (professions && before && *before != *professions) {
        if (const auto set = SetSeatProfessions(desk).run(*saved, *professions); !set)
            return banner().showError(set.error());
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
    m_list->table().setColumnWeights({1, 1});
    m_list->addButton().setText(tr("&New person"));
    m_list->saveButton().setText(tr("&Save"));
    refresh();
}

} // namespace tanu::desktop
