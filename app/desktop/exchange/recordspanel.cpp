#include "app/desktop/exchange/recordspanel.h"

#include "app/desktop/context/deskcontext.h"
#include "app/desktop/context/tableexport.h"
#include "app/desktop/exchange/recordsmodel.h"
#include "app/desktop/widgets/datatable.h"
#include "app/desktop/widgets/emptystate.h"
#include "app/desktop/widgets/filterchips.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QTableView>

namespace tanu::desktop {

namespace {

const QString all = QStringLiteral("all");
const QList<int> weightsWithReason {17, 28, 14, 13, 14, 14};
const QList<int> weights {49, 67, 28, 28, 0, 28};

std::optional<RecordState> stateOf(const QString& key)
{
    for (const RecordState state : {RecordState::Waiting, RecordState::Accepted, RecordState::Rejected}) {
        if (codeOf(state) == key)
            return state;
    }
    return std::nullopt;
}

} // namespace

RecordsPanel::RecordsPanel(DeskContext& context, QWidget* parent)
    : QWidget(parent)
    , m_filters(new FilterChips(FilterChips::Mode::One, this))
    , m_model(new RecordsModel(context.connection(), this))
    , m_table(new DataTable(this))
    , m_empty(new EmptyState(QStringLiteral("exchange"), nullptr, this))
{
    m_table->setModel(m_model);
    m_table->view().setSortingEnabled(false);
    m_table->setColumnWeights(weightsWithReason);
    m_table->rememberColumns(context.settings(), QStringLiteral("exchange/columns"));
    new TableExport(context.prompts(), *m_table, [] { return tr("Exchange"); });
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::medium);
    layout->addWidget(m_filters);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_empty, 1);
    connect(m_filters, &FilterChips::chosenChanged, this, &RecordsPanel::refresh);
    connect(m_model, &PagedModelBase::readFailed, this, &RecordsPanel::readFailed);
    connect(m_table, &DataTable::rowOpened, this, [this](int row) {
        const ApplicationId& id = m_model->row(row).application;
        if (!id.isNull())
            Q_EMIT caseOpened(id);
    });
}

void RecordsPanel::choose(const QString& state)
{
    m_filters->choose({state});
}

void RecordsPanel::tellCounts(const RecordCounts& counts)
{
    m_filters->setFilters({{all, tr("All"), counts.waiting + counts.accepted + counts.rejected},
        {codeOf(RecordState::Waiting), tr("Waiting"), counts.waiting},
        {codeOf(RecordState::Accepted), tr("Accepted"), counts.accepted},
        {codeOf(RecordState::Rejected), tr("Rejected"), counts.rejected}});
    showReasons(counts.rejected > 0);
}

void RecordsPanel::showReasons(bool areThere)
{
    if (m_table->view().isColumnHidden(RecordsModel::Reason) != areThere)
        return;
    m_table->view().setColumnHidden(RecordsModel::Reason, !areThere);
    m_table->setColumnWeights(areThere ? weightsWithReason : weights);
}

void RecordsPanel::refresh()
{
    m_model->setState(stateOf(m_filters->chosen().value(0)));
    const bool isEmpty = m_model->rowCount() == 0;
    m_table->setVisible(!isEmpty);
    m_empty->setVisible(isEmpty);
    m_empty->setSentence(m_filters->chosen().value(0, all) == all
            ? tr("Nothing was made for the server yet. Records appear when a document is issued or a case ends.")
            : tr("There are no such records."));
}

void RecordsPanel::retranslate()
{
    Q_EMIT m_model->headerDataChanged(Qt::Horizontal, 0, RecordsModel::columnTotal - 1);
}

} // namespace tanu::desktop
