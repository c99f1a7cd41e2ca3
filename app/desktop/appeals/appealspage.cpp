#include "app/desktop/appeals/appealspage.h"

#include "app/desktop/appeals/appealsmodel.h"
#include "app/desktop/context/tableexport.h"
#include "app/desktop/shell/icons.h"
#include "app/desktop/widgets/banner.h"
#include "app/desktop/widgets/datatable.h"
#include "app/desktop/widgets/emptystate.h"
#include "app/desktop/widgets/filterchips.h"
#include "app/desktop/widgets/textedit.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QTableView>

namespace tanu::desktop {

namespace {

constexpr int searchWidth = 300;
constexpr int greatestSearch = 100;
const QString openKey = QStringLiteral("open");
const QString lateKey = QStringLiteral("late");
const QString allKey = QStringLiteral("all");

AppealFilter filterOf(const QString& key)
{
    AppealFilter filter;
    filter.onlyOpen = key == openKey;
    filter.onlyLate = key == lateKey;
    return filter;
}

} // namespace

AppealsPage::AppealsPage(DeskContext& context, QWidget* parent)
    : Page(parent)
    , m_context(context)
    , m_model(new AppealsModel(context, this))
    , m_table(new DataTable(this))
    , m_banner(new Banner(this))
    , m_all(new QAction(this))
    , m_empty(new EmptyState(QStringLiteral("appeals"), m_all, this))
{
    buildFilters();
    buildTable();
    setPlaceholder(m_empty);
    setFocusProxy(m_table);
    connect(m_chips, &FilterChips::chosenChanged, this, &AppealsPage::read);
    connect(m_search, &FieldFrame::valueChanged, this, &AppealsPage::read);
    connect(m_all, &QAction::triggered, this, [this] {
        m_search->clear();
        m_chips->choose({allKey});
        read();
    });
    connect(m_model, &PagedModelBase::readFailed, m_banner, &Banner::showError);
    connect(m_table, &DataTable::rowOpened, this, [this](int row) {
        const AppealItem& item = m_model->row(row);
        const QString step = item.nextAction ? QStringLiteral("/step") : QString();
        Q_EMIT placeRequested({QStringLiteral("case"), item.row.application.toText() + step});
    });
}

void AppealsPage::buildFilters()
{
    auto* filters = new QWidget(this);
    m_chips = new FilterChips(FilterChips::Mode::One, filters);
    m_search = new TextEdit(QStringLiteral("search"), greatestSearch, filters);
    m_search->setObjectName(QStringLiteral("search"));
    m_search->setMaximumWidth(searchWidth);
    m_search->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_search->line().setClearButtonEnabled(true);
    m_search->line().addAction(icon(QStringLiteral("search"), ColourRole::QuietText), QLineEdit::LeadingPosition);
    auto* row = new QHBoxLayout(filters);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::medium);
    row->addWidget(m_chips);
    row->addWidget(m_search, 100);
    row->addStretch(1);
    setFilters(filters);
}

void AppealsPage::buildTable()
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
    m_table->view().setSortingEnabled(false);
    m_table->setColumnWeights({10, 15, 21, 16, 17, 21});
    m_table->keepWhole(AppealsModel::Name);
    m_table->rememberColumns(m_context.settings(), QStringLiteral("appeals/columns"));
    new TableExport(m_context.prompts(), *m_table, [this] { return title(); });
}

QString AppealsPage::title() const
{
    return tr("Appeals");
}

AppealFilter AppealsPage::filter() const
{
    AppealFilter filter = filterOf(m_chips->chosen().value(0, openKey));
    filter.text = m_search->text().trimmed();
    return filter;
}

int AppealsPage::countOf(const AppealFilter& filter) const
{
    const auto count = AppealListQuery(m_context.connection(), m_context.clock()).count(filter);
    return count ? *count : -1;
}

void AppealsPage::tellCounts()
{
    m_chips->setFilters({{openKey, tr("To be answered"), countOf(filterOf(openKey))},
        {lateKey, tr("Late"), countOf(filterOf(lateKey))}, {allKey, tr("All"), countOf(filterOf(allKey))}});
}

void AppealsPage::refresh()
{
    tellCounts();
    read();
}

void AppealsPage::read()
{
    m_banner->hide();
    const int row = m_table->view().currentIndex().row();
    const QString kept = row >= 0 && row < m_model->rowCount() ? m_model->row(row).row.id.toText() : QString();
    m_model->setFilter(filter());
    m_table->setTotal(countOf(filter()));
    for (int i = 0; !kept.isEmpty() && i < m_model->rowCount(); ++i) {
        if (m_model->row(i).row.id.toText() == kept)
            m_table->selectRow(i);
    }
    const bool isAll = filter().text.isEmpty() && m_chips->chosen().value(0) == allKey;
    showPlaceholder(m_model->rowCount() == 0 && m_banner->isHidden());
    m_empty->setSentence(isAll ? tr("There are no appeals.")
            : filter().onlyOpen && filter().text.isEmpty() ? tr("No appeal waits for an answer.")
                                                           : tr("No appeal fits these filters."));
    m_all->setText(tr("Show all"));
    m_all->setVisible(!isAll);
}

void AppealsPage::retranslate()
{
    m_search->line().setPlaceholderText(tr("Name or number of the application"));
    m_search->line().setAccessibleName(tr("Find in the list"));
    tellCounts();
    Q_EMIT m_model->headerDataChanged(Qt::Horizontal, 0, AppealsModel::columnTotal - 1);
    read();
}

PageEntry appealsPage(DeskContext& context)
{
    const auto waiting = [&context] {
        AppealFilter open;
        open.onlyOpen = true;
        const auto count = AppealListQuery(context.connection(), context.clock()).count(open);
        return count ? *count : 0;
    };
    return {QStringLiteral("appeals"), QStringLiteral("appeals"), [] { return AppealsPage::tr("Appeals"); },
        [&context](QWidget* parent) { return new AppealsPage(context, parent); }, waiting, {}};
}

} // namespace tanu::desktop
