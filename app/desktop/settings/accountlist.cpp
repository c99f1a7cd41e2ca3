#include "app/desktop/settings/accountlist.h"

#include "app/desktop/context/deskcontext.h"
#include "app/desktop/settings/listmodel.h"
#include "app/desktop/shell/formats.h"
#include "app/desktop/shell/icons.h"
#include "app/desktop/shell/rolewords.h"
#include "app/desktop/widgets/datatable.h"
#include "core/services/accounts/accountquery.h"
#include "core/services/accounts/lastsignin.h"

#include <QtCore/QEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>

namespace tanu::desktop {

namespace {

const QString noneIcon = QStringLiteral("warning");

QString iconOf(const StaffAccount& one)
{
    if (!one.account)
        return noneIcon;
    return one.account->isActive ? QStringLiteral("check") : QStringLiteral("lock");
}

} // namespace

AccountList::AccountList(DeskContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_model(new ListModel(this))
    , m_table(new DataTable(this))
    , m_show(new QPushButton(icon(QStringLiteral("key")), QString(), this))
{
    m_table->setObjectName(QStringLiteral("accounts"));
    m_show->setObjectName(QStringLiteral("showAccount"));
    m_table->setModel(m_model);
    m_table->view().setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->view().setSortingEnabled(false);
    m_table->setWrapped();
    m_table->view().setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    m_table->view().setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    m_table->view().setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_show);
    buttons->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::small);
    layout->addLayout(buttons);
    layout->addWidget(m_table);
    setFocusProxy(m_table);
    connect(m_table, &DataTable::rowOpened, this, &AccountList::want);
    connect(m_table, &DataTable::selectionChanged, this, &AccountList::tellButton);
    connect(m_show, &QPushButton::clicked, this, [this] { want(chosenRow()); });
    retranslate();
}

void AccountList::tell()
{
    const auto staff = AccountQuery(m_context.connection(), m_context.clock().now()).staff();
    if (!staff) {
        Q_EMIT refused(staff.error());
        return;
    }
    const QString chosen = chosenRow() >= 0 ? m_model->row(chosenRow()).key : QString();
    std::vector<ListRow> rows;
    for (const StaffAccount& one : *staff) {
        rows.push_back({one.member.id.toText(),
            {one.member.name.full(), stateOf(one), rolesText(one.member.roles), lastSignInOf(one)}, iconOf(one),
            one.account && !one.account->isActive});
    }
    m_model->setRows(std::move(rows));
    m_table->selectRow(qMax(0, m_model->rowOf(chosen)));
    tellButton();
}

QString AccountList::stateOf(const StaffAccount& one) const
{
    if (!one.account)
        return tr("no account");
    if (!one.account->isActive)
        return tr("closed");
    if (one.account->pausedUntil)
        return tr("waits until %1").arg(momentText(*one.account->pausedUntil));
    return one.account->mustChange ? tr("open, first password") : tr("open");
}

QString AccountList::lastSignInOf(const StaffAccount& one) const
{
    if (!one.account)
        return {};
    const auto last = lastSignIn(m_context.connection(), one.member.id);
    if (!last)
        return {};
    if (*last)
        return momentText(**last);
    return one.member.id == m_context.actor().id ? tr("at work now") : tr("never");
}

void AccountList::choose(const StaffId& staff)
{
    if (const int row = m_model->rowOf(staff.toText()); row >= 0)
        m_table->selectRow(row);
}

std::optional<StaffId> AccountList::withoutAccount() const
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->row(row).iconName != noneIcon)
            continue;
        if (const auto staff = StaffId::fromText(m_model->row(row).key))
            return *staff;
    }
    return std::nullopt;
}

int AccountList::chosenRow() const
{
    const QList<int> rows = m_table->selectedRows();
    return rows.isEmpty() ? -1 : rows.front();
}

void AccountList::want(int row)
{
    if (row < 0)
        return;
    if (const auto staff = StaffId::fromText(m_model->row(row).key))
        Q_EMIT accountWanted(*staff);
}

void AccountList::tellButton()
{
    m_show->setEnabled(chosenRow() >= 0);
}

void AccountList::retranslate()
{
    m_model->setHeaders({tr("Name"), tr("Account"), tr("Roles"), tr("Last sign-in")});
    m_table->setColumnWeights({9, 4, 10, 6});
    m_table->setAccessibleName(tr("Accounts of the staff"));
    m_show->setText(tr("S&how the account"));
    tellButton();
}

void AccountList::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        if (m_model->rowCount() > 0)
            tell();
    }
    QWidget::changeEvent(event);
}

} // namespace tanu::desktop
