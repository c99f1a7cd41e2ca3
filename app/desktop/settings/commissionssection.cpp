#include "app/desktop/settings/commissionssection.h"

#include "app/desktop/context/casewords.h"
#include "app/desktop/settings/commissionform.h"
#include "app/desktop/settings/listandform.h"
#include "app/desktop/settings/staffform.h"
#include "app/desktop/shell/formats.h"
#include "app/desktop/widgets/banner.h"
#include "app/desktop/widgets/datatable.h"
#include "core/services/center/savecommission.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QPushButton>

namespace tanu::desktop {

CommissionsSection::CommissionsSection(DeskContext& context, QWidget* parent)
    : SettingsSection(context, parent)
    , m_form(new CommissionForm(CommissionForm::Kinds::Both, this))
    , m_list(new ListAndForm(m_form, &banner(), this))
    , m_close(new QPushButton(this))
{
    m_list->addWidget(m_close);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_list);
    setFocusProxy(&m_list->table());
    connect(m_form, &CommissionForm::edited, this, [this] { m_isEdited = true; });
    connect(m_list, &ListAndForm::chosen, this, &CommissionsSection::show);
    connect(m_list, &ListAndForm::addRequested, this, [this] {
        m_form->clear();
        m_isEdited = false;
        m_close->hide();
        m_form->setFocus(Qt::OtherFocusReason);
    });
    connect(m_list, &ListAndForm::saveRequested, this, [this] {
        if (const auto commission = m_form->check())
            keep(*commission, tr("The commission was saved."));
    });
    connect(m_close, &QPushButton::clicked, this, [this] {
        const Commission* commission = chosen();
        if (!commission)
            return;
        Commission changed = *commission;
        changed.isActive = !changed.isActive;
        keep(changed, changed.isActive ? tr("The commission works again.") : tr("The commission was closed."));
    });
}

QString CommissionsSection::title() const
{
    return tr("Commissions");
}

void CommissionsSection::refresh()
{
    const bool isAllowed = tellAllowed(Action::SaveCommission);
    m_list->setAllowed(isAllowed);
    m_close->setEnabled(isAllowed);
    m_form->setReadOnly(!isAllowed);
    read();
    const bool wasEdited = m_isEdited;
    readPeople();
    m_isEdited = wasEdited;
    if (m_isEdited)
        return;
    if (m_list->chosenKey().isEmpty() && !m_commissions.empty())
        m_list->choose(m_commissions.front().commission.id.toText());
    show();
}

void CommissionsSection::read()
{
    auto commissions = CenterQuery(context().connection()).commissions(true);
    if (!commissions) {
        banner().showError(commissions.error());
        return;
    }
    m_commissions = *std::move(commissions);
    std::vector<ListRow> rows;
    for (const CommissionRow& row : m_commissions) {
        const Commission& commission = row.commission;
        const QString order = tr("No. %1 of %2").arg(commission.orderNumber, dateText(commission.orderDate));
        rows.push_back({commission.id.toText(),
            {textOf(commission.name), commission.isActive ? order : tr("%1, closed").arg(order)}, {}, !commission.isActive});
    }
    m_list->setRows(std::move(rows));
}

void CommissionsSection::readPeople()
{
    const auto staff = CenterQuery(context().connection()).staff();
    if (!staff)
        return;
    std::vector<CommissionForm::Person> people;
    for (const StaffMember& member : *staff)
        people.push_back({member.id, member.name.full(), rolesText(member.roles)});
    m_form->setPeople(people);
}

const Commission* CommissionsSection::chosen() const
{
    for (const CommissionRow& row : m_commissions) {
        if (row.commission.id.toText() == m_list->chosenKey())
            return &row.commission;
    }
    return nullptr;
}

void CommissionsSection::show()
{
    const Commission* commission = chosen();
    m_close->setVisible(commission != nullptr);
    if (!commission)
        return;
    m_form->setValue(*commission);
    m_isEdited = false;
    m_close->setText(commission->isActive ? tr("Close the commission") : tr("Open it again"));
}

void CommissionsSection::keep(const Commission& commission, const QString& done)
{
    Desk desk = context().desk();
    const auto saved = SaveCommission(desk).run(commission);
    if (!saved) {
        if (!m_form->showError(saved.error()))
            banner().showError(saved.error());
        return;
    }
    m_isEdited = false;
    m_list->choose(saved->toText());
    context().tellChanged();
    read();
    show();
    tellDone(done);
}

void CommissionsSection::retranslate()
{
    m_list->model().setHeaders({tr("Commission"), tr("Order")});
    m_list->table().setColumnWeights({7, 5});
    m_list->addButton().setText(tr("&New commission"));
    m_list->saveButton().setText(tr("&Save"));
    refresh();
}

} // namespace tanu::desktop
