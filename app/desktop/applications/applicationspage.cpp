#include "app/desktop/applications/applicationspage.h"

#include "app/desktop/applications/applicationfilters.h"
#include "app/desktop/applications/applicationsmodel.h"
#include "app/desktop/context/identitywords.h"
#include "app/desktop/context/tableexport.h"
#include "app/desktop/shell/icons.h"
#include "app/desktop/widgets/banner.h"
#include "app/desktop/widgets/datatable.h"
#include "app/desktop/widgets/emptystate.h"
#include "core/services/journal/takeoutlist.h"
#include "core/services/queries/workqueuequery.h"
#include "core/services/whereabouts.h"

#include <QtCore/QFileInfo>
#include <QtCore/QSignalBlocker>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QTableView>

namespace tanu::desktop {

ApplicationsPage::ApplicationsPage(DeskContext& context, QWidget* parent)
    : Page(parent)
    , m_context(context)
    , m_filters(new ApplicationFilters(context, this))
    , m_model(new ApplicationsModel(context, this))
    , m_table(new DataTable(this))
    , m_banner(new Banner(this))
    , m_new(new QAction(icon(QStringLiteral("add"), ColourRole::AccentText), QString(), this))
    , m_fill(new QAction(this))
    , m_empty(new EmptyState(QStringLiteral("applications"), m_fill, this))
{
    setPrimaryAction(m_new);
    setFilters(m_filters);
    buildTable();
    setPlaceholder(m_empty);
    setFocusProxy(m_table);
    const auto create = [this] { Q_EMIT placeRequested({QStringLiteral("intake"), {}}); };
    connect(m_new, &QAction::triggered, this, create);
    connect(m_fill, &QAction::triggered, this, [this, create] {
        if (m_filters->isEmpty())
            return create();
        m_filters->clear();
        read();
    });
    connect(m_filters, &ApplicationFilters::changed, this, &ApplicationsPage::read);
    connect(m_model, &PagedModelBase::readFailed, m_banner, &Banner::showError);
    connect(m_table, &DataTable::rowOpened, this, [this](int row) {
        Q_EMIT placeRequested({QStringLiteral("case"), m_model->row(row).id.toText()});
    });
}

void ApplicationsPage::buildTable()
{
    auto* content = new QWidget(this);
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::small);
    m_banner->setObjectName(QStringLiteral("banner"));
    layout->addWidget(m_banner);
    layout->addWidget(m_table, 1);
    setContent(content);
    m_table->setModel(m_model);
    m_table->setColumnWeights({96, 204, 124, 186, 174, 210});
    m_table->keepWhole(ApplicationsModel::Name);
    m_table->rememberColumns(m_context.settings(), QStringLiteral("applications/columns"));
    exportLists();
    QHeaderView* header = m_table->view().horizontalHeader();
    if (!ApplicationsModel::isSortable(header->sortIndicatorSection())) {
        header->setSortIndicator(ApplicationsModel::Number, Qt::DescendingOrder);
    }
    m_sortColumn = header->sortIndicatorSection();
    m_sortOrder = header->sortIndicatorOrder();
    m_model->sort(m_sortColumn, m_sortOrder);
    connect(header, &QHeaderView::sortIndicatorChanged, this, &ApplicationsPage::sorted);
}

/// With the IINs it is an entry; to whom lists show none, the file has none (exchange.md 30).
void ApplicationsPage::exportLists()
{
    auto* file = new TableExport(m_context.prompts(), *m_table, [this] { return title(); });
    file->setOmitted([this](int column) {
        return column == ApplicationsModel::IinColumn && !showsIdentities(m_context);
    });
    file->setGate([this](const QString& path) -> Result<void> {
        if (!showsIdentities(m_context))
            return {};
        const auto count = ApplicationListQuery(m_context.connection(), m_context.clock()).count(m_model->filter());
        if (!count)
            return count.error();
        Desk desk = m_context.desk();
        return TakeOutList(desk).run(*count, QFileInfo(path).fileName());
    });
}

void ApplicationsPage::sorted(int column, Qt::SortOrder order)
{
    if (ApplicationsModel::isSortable(column)) {
        m_sortColumn = column;
        m_sortOrder = order;
        return;
    }
    QHeaderView* header = m_table->view().horizontalHeader();
    header->setSortIndicator(m_sortColumn, m_sortOrder);
}

QString ApplicationsPage::title() const
{
    return tr("Applications");
}

void ApplicationsPage::refresh()
{
    m_filters->refresh();
    read();
}

void ApplicationsPage::read()
{
    m_banner->hide();
    const int row = m_table->view().currentIndex().row();
    const QString kept = row >= 0 && row < m_model->rowCount() ? m_model->row(row).id.toText() : QString();
    const ApplicationFilter filter = m_filters->value();
    m_model->setFilter(filter);
    const auto count = ApplicationListQuery(m_context.connection(), m_context.clock()).count(filter);
    m_table->setTotal(count ? *count : -1);
    for (int i = 0; !kept.isEmpty() && i < m_model->rowCount(); ++i) {
        if (m_model->row(i).id.toText() == kept)
            m_table->selectRow(i);
    }
    showPlaceholder(m_model->rowCount() == 0 && m_banner->isHidden());
    const bool isNarrowed = !m_filters->isEmpty();
    m_empty->setSentence(isNarrowed ? tr("No application fits these filters.") : tr("There are no applications yet."));
    m_fill->setText(isNarrowed ? tr("Show all") : tr("New application"));
    const bool isTakenHere = requireOwnWork(m_context.connection(), Action::RegisterApplication).isOk(); // not at a venue (V1)
    m_new->setEnabled(isTakenHere);
    m_new->setToolTip(isTakenHere ? tr("Ctrl+N") : m_context.onlyText(Action::RegisterApplication));
    m_fill->setEnabled(isNarrowed || isTakenHere);
}

void ApplicationsPage::retranslate()
{
    m_new->setText(tr("New application"));
    m_filters->retranslate();
    Q_EMIT m_model->headerDataChanged(Qt::Horizontal, 0, ApplicationsModel::columnTotal - 1);
    read();
}

PageEntry applicationsPage(DeskContext& context)
{
    const auto waiting = [&context] {
        const auto counts = WorkQueueQuery(context.connection(), context.clock()).waiting();
        return counts ? counts->applications : 0;
    };
    return {QStringLiteral("applications"), QStringLiteral("applications"),
        [] { return ApplicationsPage::tr("Applications"); },
        [&context](QWidget* parent) { return new ApplicationsPage(context, parent); }, waiting, {}};
}

} // namespace tanu::desktop
