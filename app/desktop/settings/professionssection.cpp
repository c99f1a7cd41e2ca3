#include "app/desktop/settings/professionssection.h"

#include "app/desktop/context/casewords.h"
#include "app/desktop/settings/listmodel.h"
#include "app/desktop/shell/formats.h"
#include "app/desktop/widgets/banner.h"
#include "app/desktop/widgets/datatable.h"
#include "app/desktop/widgets/dateedit.h"
#include "core/services/center/withdrawprofession.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>

namespace tanu::desktop {

namespace {

QString levelsOf(const Profession& profession)
{
    QStringList levels;
    for (const NqfLevel& level : profession.levels)
        levels.append(level.toString());
    return levels.join(QStringLiteral(", "));
}

} // namespace

ProfessionsSection::ProfessionsSection(DeskContext& context, QWidget* parent)
    : SettingsSection(context, parent)
    , m_model(new ListModel(this))
    , m_table(new DataTable(this))
    , m_since(new DateEdit(QStringLiteral("withdrawnon"), &context.calendar(), this))
    , m_withdraw(new QPushButton(this))
{
    build();
    connect(m_table, &DataTable::selectionChanged, this, &ProfessionsSection::tellChosen);
    connect(m_withdraw, &QPushButton::clicked, this, &ProfessionsSection::withdraw);
}

void ProfessionsSection::build()
{
    m_table->setModel(m_model);
    m_table->view().setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->view().setSortingEnabled(false);
    m_since->setObjectName(QStringLiteral("withdrawnon"));
    m_since->setRequired(true);
    m_withdraw->setObjectName(QStringLiteral("withdraw"));
    setRole(m_withdraw, "danger");
    auto* foot = new QHBoxLayout;
    foot->setSpacing(space::medium);
    foot->addStretch(1);
    m_since->addBeside(m_withdraw);
    foot->addWidget(m_since);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::medium);
    layout->addWidget(&banner());
    layout->addWidget(m_table, 1);
    layout->addLayout(foot);
    setFocusProxy(m_table);
}

QString ProfessionsSection::title() const
{
    return tr("Professions");
}

void ProfessionsSection::refresh()
{
    m_isAllowed = tellAllowed(Action::ImportClassifier);
    if (m_since->isEmpty())
        m_since->setValue(context().clock().today());
    read();
}

void ProfessionsSection::read()
{
    auto rows = ReferenceQuery(context().connection(), context().clock()).professions();
    if (!rows)
        return banner().showError(rows.error());
    const ProfessionRow* before = chosen();
    const QString kept = before ? before->profession.code : QString();
    m_rows = *std::move(rows);
    sortByName(m_rows);
    std::vector<ListRow> lines;
    for (const ProfessionRow& row : m_rows) {
        const Profession& profession = row.profession;
        const QString state = profession.withdrawnOn ? tr("withdrawn on %1").arg(dateText(*profession.withdrawnOn))
            : row.isApplicable                       ? tr("applications are taken")
                                                     : tr("without an approved programme");
        lines.push_back({profession.code,
            {textOf(profession.name), profession.occupation ? profession.occupation->toString() : QString(),
                levelsOf(profession), state},
            {}, profession.withdrawnOn.has_value()});
    }
    m_model->setRows(std::move(lines));
    m_table->selectRow(qMax(0, m_model->rowOf(kept)));
    tellChosen();
}

const ProfessionRow* ProfessionsSection::chosen() const
{
    const QList<int> rows = m_table->selectedRows();
    const bool isThere = !rows.isEmpty() && static_cast<size_t>(rows.front()) < m_rows.size();
    return isThere ? &m_rows[static_cast<size_t>(rows.front())] : nullptr;
}

void ProfessionsSection::tellChosen()
{
    const bool canWithdraw = m_isAllowed && chosen();
    m_since->setEnabled(canWithdraw);
    m_withdraw->setEnabled(canWithdraw);
}

void ProfessionsSection::withdraw()
{
    const ProfessionRow* row = chosen();
    if (!row || !m_since->checkNow())
        return m_since->setFocus(Qt::OtherFocusReason);
    const QString name = textOf(row->profession.name);
    const QString code = row->profession.code;
    const QDate since = *m_since->value();
    const bool isSure = context().prompts().confirm(tr("Withdraw \"%1\" from the register since %2?").arg(name, dateText(since)),
        tr("Withdraw"), tr("No new applications are taken for it; candidates who have no place in a session yet get none."));
    if (!isSure)
        return;
    Desk desk = context().desk();
    if (const auto withdrawn = WithdrawProfession(desk).run(code, since); !withdrawn)
        return banner().showError(withdrawn.error());
    context().tellChanged();
    read();
    tellDone(tr("Withdrawn from the register: %1.").arg(name));
}

void ProfessionsSection::retranslate()
{
    m_model->setHeaders({tr("Profession"), tr("NKZ"), tr("Levels"), tr("State")});
    m_table->setColumnWeights({37, 13, 17, 33});
    m_since->setLabel(tr("Withdrawn since"));
    m_withdraw->setText(tr("&Withdraw from the register"));
    refresh();
}

} // namespace tanu::desktop
