#include "app/desktop/certificates/certificatespage.h"

#include "app/desktop/certificates/certificatedeeds.h"
#include "app/desktop/certificates/certificatefilters.h"
#include "app/desktop/certificates/certificateprinting.h"
#include "app/desktop/certificates/certificateside.h"
#include "app/desktop/certificates/certificatetables.h"
#include "app/desktop/certificates/documentneed.h"
#include "app/desktop/certificates/numberstockline.h"
#include "app/desktop/context/casewords.h"
#include "app/desktop/context/signeroffer.h"
#include "app/desktop/shell/errortext.h"
#include "app/desktop/shell/icons.h"
#include "app/desktop/widgets/banner.h"
#include "app/desktop/widgets/datatable.h"
#include "app/desktop/widgets/progressstrip.h"
#include "core/services/certificates/preparecertificates.h"
#include "core/services/queries/casequery.h"
#include "core/services/queries/exchangequery.h"
#include "core/services/queries/numbersquery.h"
#include "core/services/whereabouts.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFileInfo>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QPushButton>

namespace tanu::desktop {

CertificatesPage::CertificatesPage(DeskContext& context, QWidget* parent)
    : Page(parent)
    , m_context(context)
    , m_next(new QAction(this))
    , m_spoil(new QAction(this))
    , m_void(new QAction(this))
    , m_printMany(new QAction(this))
    , m_saveMany(new QAction(this))
    , m_prepareMany(new QAction(this))
    , m_synchronize(new QAction(this))
    , m_filters(new CertificateFilters(context, this))
{
    setPrimaryAction(m_next);
    addHeadAction(m_void);
    addHeadAction(m_spoil);
    setFilters(m_filters);
    setContent(buildContent());
    m_printing = new CertificatePrinting(context, *m_progress, this);
    connectParts();
}

CertificatesPage::~CertificatesPage() = default;

QWidget* CertificatesPage::buildContent()
{
    auto* content = new QWidget(this);
    m_banner = new Banner(content);
    m_signers = new SignerOffer(m_context, SignerOffer::Reason::AtTheButton, content);
    m_enrolment = new Banner(content);
    m_enrolment->setClosable(false);
    m_enrolment->setObjectName(QStringLiteral("enrolment"));
    m_progress = new ProgressStrip(content);
    m_tables = new CertificateTables(m_context, *m_filters, content);
    m_tables->addCaseAction(m_prepareMany);
    m_tables->addDocumentAction(m_saveMany);
    m_tables->addDocumentAction(m_printMany);
    m_side = new CertificateSide(m_context, content);
    m_stock = new NumberStockLine(content);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(space::large);
    columns->addWidget(m_tables, 1);
    columns->addWidget(m_side);
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::medium);
    for (QWidget* one : std::initializer_list<QWidget*> {m_banner, m_signers, m_enrolment, m_progress})
        layout->addWidget(one);
    layout->addLayout(columns, 1);
    layout->addWidget(m_stock, 0, Qt::AlignLeft);
    return content;
}

void CertificatesPage::connectParts()
{
    connect(&m_context, &DeskContext::actorChanged, this, &CertificatesPage::changeActor);
    connect(m_next, &QAction::triggered, this, &CertificatesPage::takeStep);
    connect(m_spoil, &QAction::triggered, this, [this] { m_side->askSpoil(m_tables->chosen().front()); });
    connect(m_void, &QAction::triggered, this, [this] { m_side->askCancel(m_tables->chosen()); });
    connect(m_printMany, &QAction::triggered, this, &CertificatesPage::print);
    connect(m_saveMany, &QAction::triggered, this, &CertificatesPage::save);
    connect(m_prepareMany, &QAction::triggered, this, &CertificatesPage::prepare);
    connect(m_synchronize, &QAction::triggered, this, [this] { Q_EMIT placeRequested({QStringLiteral("exchange"), {}}); });
    connect(m_filters, &CertificateFilters::changed, this, &CertificatesPage::showFilter);
    connect(m_tables, &CertificateTables::selectionChanged, this, &CertificatesPage::tellSelection);
    connect(m_tables, &CertificateTables::documentOpened, this, &CertificatesPage::openDocument);
    connect(m_tables, &CertificateTables::readFailed, this, &CertificatesPage::refuse);
    connect(m_tables, &CertificateTables::caseOpened, this,
        [this](const ApplicationId& id) { Q_EMIT placeRequested({QStringLiteral("case"), id.toText()}); });
    connect(m_side, &CertificateSide::printRequested, this, &CertificatesPage::print);
    connect(m_side, &CertificateSide::saveRequested, this, &CertificatesPage::save);
    const auto* deeds = new CertificateDeeds(m_context, *m_side, this);
    connect(deeds, &CertificateDeeds::done, this, &CertificatesPage::stored);
    connect(deeds, &CertificateDeeds::refused, this, &CertificatesPage::refuse);
    connect(deeds, &CertificateDeeds::cancelled, this, [this](Tone tone, const QString& what) {
        m_filters->choose(CertificateFilters::cancelled);
        stored(tone, what);
    });
    connect(m_side, &CertificateSide::panelChanged, this, &CertificatesPage::panelChanged);
    connect(m_printing, &CertificatePrinting::failed, this, [this](const Error& error, int counted) {
        if (counted > 0)
            return stored(Tone::Danger, textOf(error) + QLatin1Char(' ')
                + tr("Counted as printed: %1, but not everything came out. What is missing is printed again.").arg(counted));
        tellSelection();
        refuse(error);
    });
    connect(m_printing, &CertificatePrinting::printed, this, [this](int documents, int duplicates) {
        stored(Tone::Good, duplicates > 0 ? tr("Printed: %1, of these duplicates: %2").arg(documents).arg(duplicates)
                                          : tr("Printed: %1. The register takes a document when it is handed over.").arg(documents));
    });
    connect(m_printing, &CertificatePrinting::saved, this, [this](const QString& path, int duplicates) {
        const QString file = QFileInfo(path).fileName();
        stored(Tone::Good, duplicates > 0 ? tr("Saved: %1, of these duplicates: %2").arg(file).arg(duplicates)
                                          : tr("Saved: %1. The register takes a document when it is handed over.").arg(file));
    });
}

QString CertificatesPage::title() const
{
    return tr("Documents");
}

void CertificatesPage::open(const QString& key)
{
    if (const auto id = ApplicationId::fromText(key)) {
        m_filters->choose(CertificateFilters::all);
        const auto found = CaseQuery(m_context.connection(), m_context.clock()).load(*id);
        if (!found)
            return refuse(found.error());
        m_filters->search(found->certificates.empty() ? QString() : found->certificates.back().serial);
        return;
    }
    m_filters->search({});
    m_filters->choose(key);
}

void CertificatesPage::refresh()
{
    m_filters->refresh();
    tellNumbers();
    showFilter();
}

void CertificatesPage::showFilter()
{
    m_tables->reload();
    tellSelection();
}

/// Numbers come from the server alone: who is not enrolled prepares nothing. At a venue nobody does (V1).
void CertificatesPage::tellNumbers()
{
    if (const auto numbers = NumbersQuery(m_context.connection()).load())
        m_stock->tell({numbers->granted, numbers->remaining, 0});
    const auto exchange = ExchangeQuery(m_context.connection()).load();
    if (!exchange || exchange->isEnrolled || !requireOwnWork(m_context.connection(), Action::PrepareCertificate))
        return m_enrolment->hide();
    m_enrolment->setAction(m_synchronize);
    m_enrolment->say(Tone::Warning,
        tr("The center is not enrolled with the platform yet: without it there are no numbers for documents."),
        QStringLiteral("L17.2.1"));
}

void CertificatesPage::tellSelection()
{
    const bool isPanel = m_side->isPanel();
    m_right = rightToPrepare(m_context, m_tables->chosenCases());
    tellSigners(isPanel);
    tellNext(isPanel);
    const std::vector<CertificateListRow> rows = m_tables->chosen();
    m_spoil->setVisible(rows.size() == 1 && rows.front().state == CertificateState::Prepared && !isPanel);
    m_spoil->setEnabled(m_context.may(Action::SpoilCertificate));
    m_void->setVisible(!m_tables->isToIssue() && !isPanel && m_context.may(Action::CancelCertificate));
    const bool canPrint = !m_tables->printable().empty() && m_context.may(Action::PrintCertificate) && !m_printing->isRunning();
    m_printMany->setEnabled(canPrint);
    m_saveMany->setEnabled(canPrint);
    m_prepareMany->setEnabled(m_context.may(Action::PrepareCertificate) && !m_right.open.empty());
    m_side->setVisible(isPanel || (!m_tables->isToIssue() && !m_tables->isEmpty()));
    tellPreview();
}

/// Where all are refused the reason stands at the button.
void CertificatesPage::tellSigners(bool isPanel)
{
    if (isPanel || m_right.refused.empty())
        return m_signers->tell({});
    const QString left = leftText(m_tables->namesOf(m_right.refused), static_cast<qsizetype>(m_right.open.size()));
    m_signers->tell(m_right.ofFirst, left.isEmpty() ? left : QString(textOf(*m_right.ofFirst.refusal) + QLatin1Char(' ') + left));
}

void CertificatesPage::tellNext(bool isPanel)
{
    const bool isRefused = m_right.open.empty() && !m_right.refused.empty();
    const auto open = static_cast<qsizetype>(m_right.open.size());
    const auto step = stepOf(needOf(*m_tables), open > 0 ? open : m_tables->shown().selectedRows().size());
    const bool mayDo = step && m_context.may(step->action) && !isRefused;
    m_next->setVisible(step || isPanel);
    m_next->setEnabled((mayDo && !m_printing->isRunning()) || isPanel);
    showPrimaryButton(!isPanel);
    if (!step)
        return;
    m_next->setText(step->text);
    m_next->setToolTip(mayDo ? step->text : isRefused ? textOf(*m_right.ofFirst.refusal) : m_context.onlyText(step->action));
}

void CertificatesPage::tellPreview()
{
    const std::vector<CertificateListRow> rows = m_tables->chosen();
    m_side->setPrintable(!m_tables->printable().empty() && !m_printing->isRunning());
    if (const auto shown = m_side->showDocument(rows.empty() ? nullptr : &rows.front()); !shown)
        refuse(shown.error());
}

void CertificatesPage::takeStep()
{
    if (!m_next->isEnabled())
        return;
    if (m_side->isPanel())
        return m_side->pressPanel();
    switch (needOf(*m_tables)) {
    case DocumentNeed::Number:
        return prepare();
    case DocumentNeed::Print:
        return print();
    case DocumentNeed::HandOver:
        return m_side->askHandOver(m_tables->chosen().front());
    case DocumentNeed::Nothing:
        return;
    }
}

void CertificatesPage::openDocument()
{
    if (needOf(*m_tables) != DocumentNeed::Nothing)
        return takeStep();
    if (const std::vector<CertificateListRow> rows = m_tables->chosen(); rows.size() == 1)
        Q_EMIT placeRequested({QStringLiteral("case"), rows.front().application.toText()});
}

void CertificatesPage::prepare()
{
    const std::vector<ApplicationId> ids = m_right.open;
    const int total = static_cast<int>(ids.size());
    const int left = static_cast<int>(m_right.refused.size());
    const QString each = tr("Each gets the next serial number of the center.");
    const auto desk = m_context.signing(Action::PrepareCertificate,
        {tr("Prepare %n document(s)?", nullptr, total), tr("Prepare"),
            left > 0 ? QString(each + QLatin1Char(' ') + tr("Left to another person: %1.").arg(left)) : each, total});
    if (!desk)
        return;
    m_banner->dismiss();
    m_progress->start(tr("Preparing the documents"), total);
    auto* turns = new Turns(total, [desk = *desk, ids](int index) mutable -> Result<void> {
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
    connect(turns, &Turns::finished, this, [this, total, left] {
        m_progress->finish();
        m_filters->choose(CertificateFilters::prepared);
        const QString done = tr("Prepared: %1. Print them, then hand them over.").arg(total);
        stored(left > 0 ? Tone::Warning : Tone::Good,
            left > 0 ? QString(done + QLatin1Char(' ') + tr("Left to another person: %1.").arg(left)) : done);
        m_tables->focusTable();
    });
    turns->start();
}

void CertificatesPage::print()
{
    const std::vector<CertificateId> ids = m_tables->printable();
    if (ids.empty() || m_printing->isRunning())
        return;
    m_banner->dismiss();
    m_printing->toPrinter(ids);
    tellSelection();
}

void CertificatesPage::save()
{
    const std::vector<CertificateId> ids = m_tables->printable();
    if (ids.empty() || m_printing->isRunning())
        return;
    const QString name = ids.size() == 1 ? QString(m_tables->chosen().front().serial + QStringLiteral(".pdf"))
                                         : QString(tr("documents") + QStringLiteral(".pdf"));
    const QString path = m_context.prompts().saveFile(tr("Save the documents"), name, tr("PDF (*.pdf)"));
    if (path.isEmpty())
        return;
    m_banner->dismiss();
    m_printing->toPdf(ids, path);
    tellSelection();
}

void CertificatesPage::panelChanged()
{
    const bool isPanel = m_side->isPanel();
    m_tables->setEnabled(!isPanel);
    m_filters->setEnabled(!isPanel);
    tellSelection();
    if (!isPanel)
        m_tables->focusTable();
}

/// What was said was said to somebody else; whoever was handed the desk finds the step under the hand.
void CertificatesPage::changeActor()
{
    m_banner->dismiss();
    tellSelection();
    if (primaryButton()->isVisible() && m_next->isEnabled())
        primaryButton()->setFocus(Qt::OtherFocusReason);
}

bool CertificatesPage::escape()
{
    if (m_side->isPanel()) {
        m_side->closePanel();
        return true;
    }
    if (m_filters->text().isEmpty())
        return false;
    m_filters->search({});
    return true;
}

void CertificatesPage::refuse(const Error& error)
{
    const bool isExchange = error.kind == ErrorKind::NumbersExhausted || error.kind == ErrorKind::NotEnrolled;
    m_banner->setAction(isExchange ? m_synchronize : nullptr);
    m_banner->showError(error);
    m_side->setPrintable(!m_tables->printable().empty());
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
    m_void->setText(tr("Cancel documents…"));
    m_printMany->setText(tr("Print"));
    m_saveMany->setText(tr("Save as PDF"));
    m_prepareMany->setText(tr("Prepare documents"));
    m_synchronize->setText(tr("Synchronize"));
    m_filters->retranslate();
    m_tables->retranslate();
    tellNumbers();
    tellSelection();
}

PageEntry certificatesPage(DeskContext& context)
{
    const auto waiting = [&context] {
        const auto count
            = ApplicationListQuery(context.connection(), context.clock()).count(CertificateTables::casesToIssue());
        return count ? *count : 0;
    };
    return {QStringLiteral("certificates"), QStringLiteral("certificates"),
        [] { return QCoreApplication::translate("tanu::desktop::CertificatesPage", "Documents"); },
        [&context](QWidget* parent) { return new CertificatesPage(context, parent); }, waiting, {}};
}

} // namespace tanu::desktop
