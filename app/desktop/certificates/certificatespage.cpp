#include "app/desktop/certificates/certificatespage.h"

#include "app/desktop/certificates/certificateprinting.h"
#include "app/desktop/certificates/certificatewords.h"
#include "app/desktop/certificates/documenthandover.h"
#include "app/desktop/certificates/numberstockline.h"
#include "app/desktop/context/casewords.h"
#include "app/desktop/shell/errortext.h"
#include "app/desktop/shell/icons.h"
#include "app/desktop/widgets/banner.h"
#include "app/desktop/widgets/datatable.h"
#include "app/desktop/widgets/filterchips.h"
#include "app/desktop/widgets/previewpane.h"
#include "app/desktop/widgets/progressstrip.h"
#include "app/desktop/widgets/reasonpanel.h"
#include "app/desktop/widgets/textedit.h"
#include "core/services/certificates/handovercertificate.h"
#include "core/services/certificates/preparecertificates.h"
#include "core/services/certificates/spoilcertificate.h"
#include "core/services/papers/certificatepaper.h"
#include "core/services/queries/casequery.h"
#include "core/services/queries/numbersquery.h"

#include <QtCore/QCoreApplication>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QTableView>

namespace tanu::desktop {

namespace {

constexpr int sideWidth = 400;
constexpr int searchWidth = 220;
constexpr int greatestSearch = 100;
constexpr int previewZoom = 45;
const QString toIssueKey = QStringLiteral("to-issue");
const QString preparedKey = QStringLiteral("prepared");
const QString issuedKey = QStringLiteral("issued");
const QString allKey = QStringLiteral("all");

ApplicationFilter passedCases()
{
    ApplicationFilter filter;
    filter.states = {CaseState::Passed};
    return filter;
}

} // namespace

CertificatesPage::CertificatesPage(DeskContext& context, QWidget* parent)
    : Page(parent)
    , m_context(context)
    , m_next(new QAction(this))
    , m_spoil(new QAction(this))
    , m_printMany(new QAction(this))
    , m_saveMany(new QAction(this))
    , m_prepareMany(new QAction(this))
    , m_synchronize(new QAction(this))
    , m_cases(new ToIssueModel(
          [this](const RowsWanted& wanted, const ApplicationRow* after) { return readCases(wanted, after); }, this))
    , m_documents(new CertificateListModel(
          [this](const RowsWanted& wanted, const CertificateListRow* after) { return readDocuments(wanted, after); },
          this))
{
    setPrimaryAction(m_next);
    addHeadAction(m_spoil);
    setFilters(buildFilters());
    setContent(buildContent());
    m_printing = new CertificatePrinting(context, *m_progress, this);
    connectParts();
}

CertificatesPage::~CertificatesPage() = default;

QWidget* CertificatesPage::buildFilters()
{
    auto* filters = new QWidget(this);
    m_filters = new FilterChips(FilterChips::Mode::One, filters);
    m_search = new TextEdit(QStringLiteral("search"), greatestSearch, filters);
    m_search->setFixedWidth(searchWidth);
    m_search->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_search->line().setClearButtonEnabled(true);
    m_search->line().addAction(icon(QStringLiteral("search"), ColourRole::QuietText), QLineEdit::LeadingPosition);
    m_stock = new NumberStockLine(filters);
    auto* row = new QHBoxLayout(filters);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::medium);
    row->addWidget(m_filters);
    row->addWidget(m_search);
    row->addStretch(1);
    row->addWidget(m_stock);
    return filters;
}

QWidget* CertificatesPage::buildTables()
{
    m_tables = new QStackedWidget(this);
    m_caseTable = new DataTable(m_tables);
    m_caseTable->setModel(m_cases);
    m_caseTable->setColumnWeights({6, 2, 4, 1, 3});
    m_caseTable->addBulkAction(m_prepareMany);
    m_caseTable->view().horizontalHeader()->setSortIndicator(ToIssueModel::Until, Qt::AscendingOrder);
    m_caseTable->rememberColumns(m_context.settings(), QStringLiteral("columns/to-issue"));
    m_documentTable = new DataTable(m_tables);
    m_documentTable->setModel(m_documents);
    m_documentTable->setColumnWeights({5, 7, 3, 2, 1, 4});
    m_documentTable->addBulkAction(m_saveMany);
    m_documentTable->addBulkAction(m_printMany);
    m_documentTable->view().horizontalHeader()->setSortIndicator(CertificateListModel::Issued, Qt::DescendingOrder);
    m_documentTable->rememberColumns(m_context.settings(), QStringLiteral("columns/certificates"));
    m_tables->addWidget(m_caseTable);
    m_tables->addWidget(m_documentTable);
    return m_tables;
}

QWidget* CertificatesPage::buildContent()
{
    auto* content = new QWidget(this);
    m_banner = new Banner(content);
    m_progress = new ProgressStrip(content);
    m_side = new QStackedWidget(content);
    m_side->setFixedWidth(sideWidth);
    m_preview = new PreviewPane(m_side);
    m_preview->setZoom(previewZoom);
    m_preview->setAccented(false);
    m_handOver = new DocumentHandOver(m_side);
    m_reasonSide = new QWidget(m_side);
    m_reason = new ReasonPanel(m_reasonSide);
    auto* reasonLayout = new QVBoxLayout(m_reasonSide);
    reasonLayout->setContentsMargins(0, 0, 0, 0);
    reasonLayout->addWidget(m_reason);
    reasonLayout->addStretch(1);
    for (QWidget* panel : std::initializer_list<QWidget*> {m_preview, m_handOver, m_reasonSide})
        m_side->addWidget(panel);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(space::large);
    columns->addWidget(buildTables(), 1);
    columns->addWidget(m_side);
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::medium);
    layout->addWidget(m_banner);
    layout->addWidget(m_progress);
    layout->addLayout(columns, 1);
    return content;
}

void CertificatesPage::connectParts()
{
    connect(m_next, &QAction::triggered, this, &CertificatesPage::takeStep);
    connect(m_spoil, &QAction::triggered, this, &CertificatesPage::startSpoiling);
    connect(m_printMany, &QAction::triggered, this, &CertificatesPage::print);
    connect(m_saveMany, &QAction::triggered, this, &CertificatesPage::save);
    connect(m_prepareMany, &QAction::triggered, this, &CertificatesPage::prepare);
    connect(m_synchronize, &QAction::triggered, this, [this] { Q_EMIT placeRequested({QStringLiteral("exchange"), {}}); });
    connect(m_filters, &FilterChips::chosenChanged, this, &CertificatesPage::showFilter);
    connect(m_search, &FieldFrame::valueChanged, this, &CertificatesPage::showFilter);
    for (DataTable* one : {m_caseTable, m_documentTable})
        connect(one, &DataTable::selectionChanged, this, &CertificatesPage::tellSelection);
    connect(m_documentTable, &DataTable::rowOpened, this, &CertificatesPage::takeStep);
    connect(m_caseTable, &DataTable::rowOpened, this, [this](int row) {
        Q_EMIT placeRequested({QStringLiteral("case"), m_cases->row(row).id.toText()});
    });
    for (PagedModelBase* model : std::initializer_list<PagedModelBase*> {m_cases, m_documents})
        connect(model, &PagedModelBase::readFailed, this, &CertificatesPage::refuse);
    connect(m_preview, &PreviewPane::printRequested, this, &CertificatesPage::print);
    connect(m_preview, &PreviewPane::saveRequested, this, &CertificatesPage::save);
    connect(m_handOver, &DocumentHandOver::given, this, &CertificatesPage::handOver);
    connect(m_handOver, &DocumentHandOver::cancelled, this, [this] { showPanel(m_preview); });
    connect(m_reason, &ReasonPanel::given, this, &CertificatesPage::spoil);
    connect(m_reason, &ReasonPanel::cancelled, this, [this] { showPanel(m_preview); });
    connect(m_printing, &CertificatePrinting::failed, this, &CertificatesPage::refuse);
    connect(m_printing, &CertificatePrinting::printed, this, [this](int documents, int duplicates) {
        stored(Tone::Good, duplicates > 0 ? tr("Printed: %1, of these duplicates: %2").arg(documents).arg(duplicates)
                                          : tr("Printed: %1").arg(documents));
    });
}

QString CertificatesPage::title() const
{
    return tr("Documents");
}

QString CertificatesPage::filter() const
{
    return m_filters->chosen().value(0, toIssueKey);
}

bool CertificatesPage::isToIssue() const
{
    return filter() == toIssueKey;
}

DataTable& CertificatesPage::table() const
{
    return isToIssue() ? *m_caseTable : *m_documentTable;
}

void CertificatesPage::open(const QString& key)
{
    if (const auto id = ApplicationId::fromText(key)) {
        m_filters->choose({allKey});
        const auto found = CaseQuery(m_context.connection(), m_context.clock()).load(*id);
        if (!found)
            return refuse(found.error());
        m_search->setValue(found->certificates.empty() ? QString() : found->certificates.back().serial);
        return;
    }
    m_search->clear();
    m_filters->choose({key});
}

void CertificatesPage::refresh()
{
    tellCounts();
    showFilter();
}

void CertificatesPage::tellCounts()
{
    ApplicationListQuery cases(m_context.connection(), m_context.clock());
    CertificateListQuery documents(m_context.connection());
    const auto toIssue = cases.count(passedCases());
    const auto countOf = [&](std::vector<CertificateState> states) {
        CertificateFilter wanted;
        wanted.states = std::move(states);
        const auto count = documents.count(wanted);
        return count ? *count : -1;
    };
    m_filters->setFilters({{toIssueKey, tr("To issue"), toIssue ? *toIssue : -1},
        {preparedKey, tr("Prepared"), countOf({CertificateState::Prepared})},
        {issuedKey, tr("Handed over"), countOf({CertificateState::Issued})}, {allKey, tr("All"), countOf({})}});
    if (const auto numbers = NumbersQuery(m_context.connection()).load())
        m_stock->tell({numbers->granted, numbers->remaining, 0});
}

void CertificatesPage::showFilter()
{
    const QList<int> kept = table().selectedRows();
    m_tables->setCurrentWidget(&table());
    if (isToIssue())
        m_cases->reload();
    else
        m_documents->reload();
    const int rows = table().view().model()->rowCount();
    if (rows > 0)
        table().selectRow(kept.isEmpty() ? 0 : qMin(kept.front(), rows - 1));
    tellSelection();
}

std::vector<CertificateListRow> CertificatesPage::chosen() const
{
    std::vector<CertificateListRow> rows;
    if (isToIssue())
        return rows;
    for (const int row : m_documentTable->selectedRows())
        rows.push_back(m_documents->row(row));
    return rows;
}

std::vector<CertificateId> CertificatesPage::printable() const
{
    std::vector<CertificateId> ids;
    for (const CertificateListRow& row : chosen()) {
        if (row.state == CertificateState::Prepared || row.state == CertificateState::Issued)
            ids.push_back(row.id);
    }
    return ids;
}

CertificatesPage::Need CertificatesPage::need() const
{
    if (isToIssue())
        return m_caseTable->selectedRows().isEmpty() ? Need::Nothing : Need::Number;
    const std::vector<CertificateListRow> rows = chosen();
    const auto isPrepared = [](const CertificateListRow& row) { return row.state == CertificateState::Prepared; };
    if (rows.empty() || !std::all_of(rows.begin(), rows.end(), isPrepared))
        return Need::Nothing;
    if (std::any_of(rows.begin(), rows.end(), [](const CertificateListRow& row) { return row.prints == 0; }))
        return Need::Print;
    return rows.size() == 1 ? Need::HandOver : Need::Nothing;
}

void CertificatesPage::tellSelection()
{
    const Need wanted = need();
    const auto count = table().selectedRows().size();
    const std::map<Need, std::pair<QString, Action>> texts {
        {Need::Number, {tr("Prepare documents: %1").arg(count), Action::PrepareCertificate}},
        {Need::Print, {tr("Print: %1").arg(count), Action::PrintCertificate}},
        {Need::HandOver, {tr("Hand over"), Action::HandOverCertificate}}};
    const auto text = texts.find(wanted);
    const bool isPanel = m_side->currentWidget() != m_preview;
    m_next->setVisible(text != texts.end() && !isPanel);
    m_next->setEnabled(text != texts.end() && !isPanel && m_context.may(text->second.second) && !m_printing->isRunning());
    if (text != texts.end()) {
        m_next->setText(text->second.first);
        m_next->setToolTip(m_context.may(text->second.second)
                ? text->second.first
                : tr("Only these may do it: %1").arg(rolesText(text->second.second)));
    }
    const std::vector<CertificateListRow> rows = chosen();
    m_spoil->setVisible(rows.size() == 1 && rows.front().state == CertificateState::Prepared && !isPanel);
    m_spoil->setEnabled(m_context.may(Action::SpoilCertificate));
    const bool canPrint = !printable().empty() && m_context.may(Action::PrintCertificate) && !m_printing->isRunning();
    m_printMany->setEnabled(canPrint);
    m_saveMany->setEnabled(canPrint);
    m_prepareMany->setEnabled(m_context.may(Action::PrepareCertificate));
    m_side->setVisible(!isToIssue());
    tellPreview();
}

void CertificatesPage::tellPreview()
{
    const std::vector<CertificateListRow> rows = chosen();
    m_preview->setEnabled(!printable().empty() && !m_printing->isRunning());
    if (rows.empty() || rows.front().state == CertificateState::Spoiled)
        return m_preview->setPages({}, PaperDesk::previewDpi);
    Desk desk = m_context.desk();
    const auto page = certificatePage(desk, rows.front().id);
    if (!page)
        return refuse(page.error());
    const auto laid = m_context.papers().layOut({*page});
    if (!laid)
        return refuse(laid.error());
    m_preview->setPages(PaperDesk::preview(**laid), PaperDesk::previewDpi);
}

void CertificatesPage::takeStep()
{
    if (!m_next->isEnabled())
        return;
    switch (need()) {
    case Need::Number:
        return prepare();
    case Need::Print:
        return print();
    case Need::HandOver:
        return startHandOver();
    case Need::Nothing:
        return;
    }
}

void CertificatesPage::prepare()
{
    std::vector<ApplicationId> ids;
    for (const int row : m_caseTable->selectedRows())
        ids.push_back(m_cases->row(row).id);
    const int total = static_cast<int>(ids.size());
    m_banner->dismiss();
    m_progress->start(tr("Preparing the documents"), total);
    auto* turns = new Turns(total, [this, ids](int index) -> Result<void> {
        Desk desk = m_context.desk();
        const auto outcomes = PrepareCertificates(desk).run({ids.at(static_cast<size_t>(index))});
        return outcomes.front().result ? Result<void>() : Result<void>(outcomes.front().result.error());
    }, this);
    connect(m_progress, &ProgressStrip::stopRequested, turns, &Turns::stop);
    connect(turns, &Turns::progressed, m_progress, &ProgressStrip::advance);
    connect(turns, &Turns::failed, this, [this](const Error& error) {
        m_progress->finish();
        stored(Tone::Danger, {});
        refuse(error);
    });
    connect(turns, &Turns::finished, this, [this, total] {
        m_progress->finish();
        m_filters->choose({preparedKey});
        stored(Tone::Good, tr("Prepared: %1. Print them, then hand them over.").arg(total));
        m_documentTable->setFocus(Qt::OtherFocusReason);
    });
    turns->start();
}

void CertificatesPage::print()
{
    const std::vector<CertificateId> ids = printable();
    if (ids.empty() || m_printing->isRunning())
        return;
    m_banner->dismiss();
    m_printing->toPrinter(ids);
    tellSelection();
}

void CertificatesPage::save()
{
    const std::vector<CertificateId> ids = printable();
    if (ids.empty() || m_printing->isRunning())
        return;
    const QString name = ids.size() == 1 ? QString(chosen().front().serial + QStringLiteral(".pdf"))
                                         : QString(tr("documents") + QStringLiteral(".pdf"));
    const QString path = m_context.prompts().saveFile(tr("Save the documents"), name, tr("PDF (*.pdf)"));
    if (path.isEmpty())
        return;
    m_banner->dismiss();
    m_printing->toPdf(ids, path);
    tellSelection();
}

void CertificatesPage::startHandOver()
{
    showPanel(m_handOver);
    m_handOver->start(chosen().front());
}

void CertificatesPage::handOver(const QString& collectedBy, const QString& identityDocument)
{
    Desk desk = m_context.desk();
    const auto handed = HandOverCertificate(desk).run(m_handOver->document(), collectedBy, identityDocument);
    if (!handed) {
        if (!m_handOver->showError(handed.error()))
            refuse(handed.error());
        return;
    }
    showPanel(m_preview);
    stored(handed->late ? Tone::Warning : Tone::Good,
        handed->late ? tr("Handed over to %1, after the last day of R18.1.").arg(collectedBy)
                     : tr("Handed over to %1.").arg(collectedBy));
}

void CertificatesPage::startSpoiling()
{
    const std::vector<CertificateListRow> rows = chosen();
    if (rows.size() != 1)
        return;
    showPanel(m_reasonSide);
    m_reason->ask(tr("Mark the document of %1 as spoiled?").arg(rows.front().fullName),
        tr("The number %1 is used up. The case waits for another document.").arg(rows.front().serial),
        tr("Mark as spoiled"));
}

void CertificatesPage::spoil(const QString& reason)
{
    const std::vector<CertificateListRow> rows = chosen();
    if (rows.size() != 1)
        return;
    Desk desk = m_context.desk();
    const Result<void> spoiled = SpoilCertificate(desk).run(rows.front().id, reason);
    if (!spoiled)
        return m_reason->showError(spoiled.error());
    m_reason->hide();
    showPanel(m_preview);
    stored(Tone::Good, tr("Number %1 is spoiled; the case waits for another document.").arg(rows.front().serial));
}

void CertificatesPage::showPanel(QWidget* panel)
{
    m_side->setCurrentWidget(panel);
    const bool isPanel = panel != m_preview;
    m_documentTable->setEnabled(!isPanel);
    m_filters->setEnabled(!isPanel);
    m_search->setEnabled(!isPanel);
    tellSelection();
    if (!isPanel)
        m_documentTable->setFocus(Qt::OtherFocusReason);
}

bool CertificatesPage::escape()
{
    if (m_side->isVisible() && m_side->currentWidget() != m_preview) {
        showPanel(m_preview);
        return true;
    }
    if (m_search->isEmpty())
        return false;
    m_search->clear();
    return true;
}

void CertificatesPage::refuse(const Error& error)
{
    const bool isExchange = error.kind == ErrorKind::NumbersExhausted || error.kind == ErrorKind::NotEnrolled;
    m_banner->setAction(isExchange ? m_synchronize : nullptr);
    m_banner->showError(error);
    m_preview->setEnabled(!printable().empty());
}

void CertificatesPage::stored(Tone tone, const QString& what)
{
    m_banner->setAction(nullptr);
    m_banner->say(tone, what);
    m_context.tellChanged();
    refresh();
    Q_EMIT dataChanged();
}

void CertificatesPage::retranslate()
{
    m_spoil->setText(tr("Mark as spoiled"));
    m_printMany->setText(tr("Print"));
    m_saveMany->setText(tr("Save as PDF"));
    m_prepareMany->setText(tr("Prepare documents"));
    m_synchronize->setText(tr("Synchronize"));
    m_search->line().setPlaceholderText(tr("Name or serial number"));
    m_search->line().setAccessibleName(tr("Search by name or serial number"));
    tellCounts();
    tellSelection();
}

Result<RowsRead<ApplicationRow>> CertificatesPage::readCases(const RowsWanted& wanted, const ApplicationRow* after) const
{
    ApplicationsWanted cases;
    cases.filter = passedCases();
    cases.filter.text = m_search->text();
    cases.order = ToIssueModel::orderOf(wanted.sortColumn).value_or(ApplicationOrder::Deadline);
    cases.descending = wanted.order == Qt::DescendingOrder;
    cases.limit = wanted.limit;
    auto page = ApplicationListQuery(m_context.connection(), m_context.clock()).page(cases, after);
    if (!page)
        return page.error();
    return RowsRead<ApplicationRow> {std::move(page->rows), page->hasMore};
}

CertificateFilter CertificatesPage::documentFilter() const
{
    CertificateFilter filter;
    if (this->filter() == preparedKey)
        filter.states = {CertificateState::Prepared};
    if (this->filter() == issuedKey)
        filter.states = {CertificateState::Issued};
    filter.text = m_search->text();
    return filter;
}

Result<RowsRead<CertificateListRow>> CertificatesPage::readDocuments(
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

PageEntry certificatesPage(DeskContext& context)
{
    const auto waiting = [&context] {
        const auto count = ApplicationListQuery(context.connection(), context.clock()).count(passedCases());
        return count ? *count : 0;
    };
    return {QStringLiteral("certificates"), QStringLiteral("certificates"),
        [] { return QCoreApplication::translate("tanu::desktop::CertificatesPage", "Documents"); },
        [&context](QWidget* parent) { return new CertificatesPage(context, parent); }, waiting, {}};
}

} // namespace tanu::desktop
