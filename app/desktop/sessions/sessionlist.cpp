#include "app/desktop/sessions/sessionlist.h"

#include "app/desktop/context/deskcontext.h"
#include "app/desktop/context/tableexport.h"
#include "app/desktop/widgets/datatable.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QTableView>

namespace tanu::desktop {

namespace {

std::vector<SessionState> statesOf(const QString& key)
{
    if (key == QLatin1String("open"))
        return {SessionState::Planned, SessionState::Started, SessionState::Ended};
    const auto state = parseSessionState(key);
    return state ? std::vector {*state} : std::vector<SessionState> {};
}

} // namespace

SessionList::SessionList(DeskContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_model(new SessionListModel(
          [this](const RowsWanted& wanted, const SessionRow* after) { return page(wanted, after); }, this))
    , m_table(new DataTable(this))
{
    m_table->setModel(m_model);
    m_table->setColumnWeights({98, 150, 165, 70, 155, 110, 222});
    m_table->view().setSelectionMode(QAbstractItemView::SingleSelection);
    QHeaderView* header = m_table->view().horizontalHeader();
    header->setSortIndicator(SessionListModel::When, Qt::DescendingOrder);
    m_table->rememberColumns(context.settings(), QStringLiteral("columns/sessions"));
    new TableExport(context.prompts(), *m_table, [] { return tr("Exam sessions"); });
    connect(header, &QHeaderView::sortIndicatorChanged, this, [header](int section) {
        if (section != SessionListModel::When)
            header->setSortIndicator(SessionListModel::When, Qt::DescendingOrder);
    });
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_table);
    setFocusProxy(m_table);
    connect(m_table, &DataTable::rowOpened, this, [this](int row) { Q_EMIT sessionOpened(m_model->row(row).id); });
    connect(m_model, &PagedModelBase::readFailed, this, &SessionList::readFailed);
}

void SessionList::read(const QString& states)
{
    m_states = states;
    m_model->reload();
}

void SessionList::selectFirst()
{
    if (m_model->rowCount() > 0)
        m_table->selectRow(0);
}

SessionFilter SessionList::filter() const
{
    SessionFilter filter;
    filter.states = statesOf(m_states);
    return filter;
}

void SessionList::retranslate()
{
    m_table->setEmptySentence(tr("There are no such sessions yet."));
}

Result<RowsRead<SessionRow>> SessionList::page(const RowsWanted& wanted, const SessionRow* after) const
{
    const bool descending = wanted.sortColumn != SessionListModel::When || wanted.order == Qt::DescendingOrder;
    auto rows = SessionListQuery(m_context.connection()).page(filter(), descending, wanted.limit, after);
    if (!rows)
        return rows.error();
    return RowsRead<SessionRow> {std::move(rows->rows), rows->hasMore};
}

} // namespace tanu::desktop
