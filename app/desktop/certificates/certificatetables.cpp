#include "app/desktop/certificates/certificatetables.h"

#include "app/desktop/certificates/certificatefilters.h"
#include "app/desktop/context/deskcontext.h"
#include "app/desktop/context/tableexport.h"
#include "app/desktop/widgets/datatable.h"
#include "app/desktop/widgets/emptystate.h"

#include <QtWidgets/QHeaderView>
#include <QtWidgets/QTableView>

#include <algorithm>

namespace tanu::desktop {

CertificateTables::CertificateTables(DeskContext& context, const CertificateFilters& filters, QWidget* parent)
    : QStackedWidget(parent)
    , m_context(context)
    , m_filters(filters)
    , m_cases(new ToIssueModel(
          [this](const RowsWanted& wanted, const ApplicationRow* after) { return readCases(wanted, after); }, this))
    , m_documents(new CertificateListModel(
          [this](const RowsWanted& wanted, const CertificateListRow* after) { return readDocuments(wanted, after); },
          this))
    , m_caseTable(new DataTable(this))
    , m_documentTable(new DataTable(this))
    , m_empty(new EmptyState(QStringLiteral("certificates"), nullptr, this))
{
    buildTables();
    for (QWidget* one : std::initializer_list<QWidget*> {m_caseTable, m_documentTable, m_empty})
        addWidget(one);
    for (DataTable* one : {m_caseTable, m_documentTable})
        connect(one, &DataTable::selectionChanged, this, &CertificateTables::selectionChanged);
    connect(m_documentTable, &DataTable::rowOpened, this, &CertificateTables::documentOpened);
    connect(m_caseTable, &DataTable::rowOpened, this, [this](int row) { Q_EMIT caseOpened(m_cases->row(row).id); });
    for (PagedModelBase* model : std::initializer_list<PagedModelBase*> {m_cases, m_documents})
        connect(model, &PagedModelBase::readFailed, this, &CertificateTables::readFailed);
}

void CertificateTables::buildTables()
{
    m_caseTable->setModel(m_cases);
    m_caseTable->setColumnWeights({30, 13, 26, 11, 20});
    m_caseTable->keepWhole(ToIssueModel::Name);
    m_caseTable->view().horizontalHeader()->setSortIndicator(ToIssueModel::Until, Qt::AscendingOrder);
    m_caseTable->rememberColumns(m_context.settings(), QStringLiteral("columns/to-issue"));
    m_documentTable->setModel(m_documents);
    m_documentTable->setColumnWeights({36, 0, 15, 6, 17}); // a number of 38 signs is read whole or not at all
    m_documentTable->keepWhole(CertificateListModel::Name, {CertificateListModel::Prints, CertificateListModel::Issued});
    m_documentTable->view().horizontalHeader()->setSortIndicator(CertificateListModel::Issued, Qt::DescendingOrder);
    m_documentTable->rememberColumns(m_context.settings(), QStringLiteral("columns/certificates"));
    new TableExport(m_context.prompts(), *m_caseTable, [] { return tr("Documents to issue"); });
    new TableExport(m_context.prompts(), *m_documentTable, [] { return tr("Documents"); });
}

ApplicationFilter CertificateTables::casesToIssue()
{
    ApplicationFilter filter;
    filter.states = {CaseState::Passed};
    return filter;
}

bool CertificateTables::isToIssue() const
{
    return m_filters.key() == CertificateFilters::toIssue;
}

DataTable& CertificateTables::shown() const
{
    return isToIssue() ? *m_caseTable : *m_documentTable;
}

bool CertificateTables::isEmpty() const
{
    return shown().view().model()->rowCount() == 0;
}

void CertificateTables::reload()
{
    const QList<int> kept = shown().selectedRows();
    if (isToIssue())
        m_cases->reload();
    else
        m_documents->reload();
    const int rows = shown().view().model()->rowCount();
    if (rows > 0)
        shown().selectRow(kept.isEmpty() ? 0 : qMin(kept.front(), rows - 1));
    setCurrentWidget(rows > 0 ? static_cast<QWidget*>(&shown()) : m_empty);
    tellEmpty();
}

void CertificateTables::tellEmpty()
{
    const QString key = m_filters.key();
    if (!m_filters.text().trimmed().isEmpty())
        m_empty->setSentence(tr("Nothing has this name or number."));
    else if (key == CertificateFilters::toIssue)
        m_empty->setSentence(tr("Nobody waits for a document. Who passed appears here when the protocol is signed."));
    else if (key == CertificateFilters::prepared)
        m_empty->setSentence(tr("No document waits to be printed or handed over."));
    else if (key == CertificateFilters::cancelled)
        m_empty->setSentence(tr("No document was cancelled."));
    else
        m_empty->setSentence(tr("No document was handed over yet."));
}

std::vector<CertificateListRow> CertificateTables::chosen() const
{
    std::vector<CertificateListRow> rows;
    if (isToIssue())
        return rows;
    for (const int row : m_documentTable->selectedRows())
        rows.push_back(m_documents->row(row));
    return rows;
}

std::vector<ApplicationId> CertificateTables::chosenCases() const
{
    std::vector<ApplicationId> ids;
    if (!isToIssue())
        return ids;
    for (const int row : m_caseTable->selectedRows())
        ids.push_back(m_cases->row(row).id);
    return ids;
}

QStringList CertificateTables::namesOf(const std::vector<ApplicationId>& cases) const
{
    QStringList names;
    for (const int row : m_caseTable->selectedRows()) {
        const ApplicationRow& one = m_cases->row(row);
        if (std::find(cases.begin(), cases.end(), one.id) != cases.end())
            names.append(one.fullName);
    }
    return names;
}

std::vector<CertificateId> CertificateTables::printable() const
{
    std::vector<CertificateId> ids;
    for (const CertificateListRow& row : chosen()) {
        if (row.state == CertificateState::Prepared || row.state == CertificateState::Issued)
            ids.push_back(row.id);
    }
    return ids;
}

void CertificateTables::addCaseAction(QAction* action)
{
    m_caseTable->addBulkAction(action);
}

void CertificateTables::addDocumentAction(QAction* action)
{
    m_documentTable->addBulkAction(action);
}

void CertificateTables::focusTable()
{
    shown().setFocus(Qt::OtherFocusReason);
}

void CertificateTables::retranslate()
{
    tellEmpty();
}

CertificateFilter CertificateTables::documentFilter() const
{
    CertificateFilter filter;
    const QString key = m_filters.key();
    if (key == CertificateFilters::prepared)
        filter.states = {CertificateState::Prepared};
    if (key == CertificateFilters::issued)
        filter.states = {CertificateState::Issued};
    if (key == CertificateFilters::cancelled)
        filter.states = {CertificateState::Cancelled};
    filter.text = m_filters.text();
    return filter;
}

Result<RowsRead<ApplicationRow>> CertificateTables::readCases(const RowsWanted& wanted, const ApplicationRow* after) const
{
    ApplicationsWanted cases;
    cases.filter = casesToIssue();
    cases.filter.text = m_filters.text();
    cases.order = ToIssueModel::orderOf(wanted.sortColumn).value_or(ApplicationOrder::Deadline);
    cases.descending = wanted.order == Qt::DescendingOrder;
    cases.limit = wanted.limit;
    auto page = ApplicationListQuery(m_context.connection(), m_context.clock()).page(cases, after);
    if (!page)
        return page.error();
    return RowsRead<ApplicationRow> {std::move(page->rows), page->hasMore};
}

Result<RowsRead<CertificateListRow>> CertificateTables::readDocuments(
    const RowsWanted& wanted, const CertificateListRow* after) const
{
    CertificatesWanted documents;
    documents.filter = documentFilter();
    documents.order = CertificateListModel::orderOf(wanted.sortColumn).value_or(CertificateOrder::Date);
    documents.descending = wanted.order == Qt::DescendingOrder;
    documents.limit = wanted.limit;
    auto page = CertificateListQuery(m_context.connection()).page(documents, after);
    if (!page)
        return page.error();
    return RowsRead<CertificateListRow> {std::move(page->rows), page->hasMore};
}

} // namespace tanu::desktop
