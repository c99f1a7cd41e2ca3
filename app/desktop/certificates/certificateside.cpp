#include "app/desktop/certificates/certificateside.h"

#include "app/desktop/certificates/cancellationpanel.h"
#include "app/desktop/certificates/documenthandover.h"
#include "app/desktop/context/deskcontext.h"
#include "app/desktop/context/procedurewords.h"
#include "app/desktop/shell/formats.h"
#include "app/desktop/shell/theme.h"
#include "app/desktop/widgets/previewpane.h"
#include "app/desktop/widgets/reasonpanel.h"
#include "core/domain/duplicate.h"
#include "core/services/papers/certificatepaper.h"
#include "core/services/papers/knownidentity.h"
#include "core/services/queries/casequery.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>

namespace tanu::desktop {

namespace {

constexpr int previewZoom = 34; ///< a page is as wide as the panel

QString cancelledText(const CaseCancellation& cancellation)
{
    const QString first = CertificateSide::tr("Void from %1 (%2): %3")
                              .arg(dateText(cancellation.on), cancellation.clause, cancellation.ground);
    const QString source = ProcedureWords::of(cancellation.source);
    return first + QLatin1Char('\n')
        + (cancellation.by.isEmpty() ? source : QString(source + QStringLiteral(", ") + cancellation.by));
}

QString duplicateText(const CaseDuplicate& duplicate)
{
    return CertificateSide::tr("Duplicate %1 of %2: %3")
        .arg(duplicate.number, dateText(toKazakhstan(duplicate.madeAt).date()), ProcedureWords::of(duplicate.reason));
}

} // namespace

CertificateSide::CertificateSide(DeskContext& context, QWidget* parent)
    : QStackedWidget(parent)
    , m_context(context)
    , m_page(new QWidget(this))
    , m_story(new QLabel(m_page))
    , m_preview(new PreviewPane(m_page))
    , m_handOver(new DocumentHandOver(this))
    , m_reasonSide(new QWidget(this))
    , m_reason(new ReasonPanel(m_reasonSide))
    , m_cancel(new CancellationPanel(context, this))
{
    build();
    connect(m_preview, &PreviewPane::printRequested, this, &CertificateSide::printRequested);
    connect(m_preview, &PreviewPane::saveRequested, this, &CertificateSide::saveRequested);
    connect(m_handOver, &DocumentHandOver::given, this, [this](const QString& collectedBy, const QString& identity) {
        Q_EMIT handedOver(m_handOver->document(), collectedBy, identity);
    });
    connect(m_handOver, &DocumentHandOver::cancelled, this, &CertificateSide::closePanel);
    connect(m_reason, &ReasonPanel::given, this,
        [this](const QString& reason) { Q_EMIT spoiled(m_asked, m_askedSerial, reason); });
    connect(m_reason, &ReasonPanel::cancelled, this, &CertificateSide::closePanel);
    connect(m_cancel, &CancellationPanel::given, this, &CertificateSide::cancellationGiven);
    connect(m_cancel, &CancellationPanel::cancelled, this, &CertificateSide::closePanel);
}

void CertificateSide::build()
{
    setFixedWidth(previewWidth);
    m_preview->setZoom(previewZoom);
    m_preview->setAccented(false);
    m_story->setObjectName(QStringLiteral("story"));
    m_story->setWordWrap(true);
    m_story->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_story->hide();
    auto* page = new QVBoxLayout(m_page);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(space::small);
    page->addWidget(m_story);
    page->addWidget(m_preview, 1);
    auto* reason = new QVBoxLayout(m_reasonSide);
    reason->setContentsMargins(0, 0, 0, 0);
    reason->addWidget(m_reason);
    reason->addStretch(1);
    for (QWidget* panel : std::initializer_list<QWidget*> {m_page, m_handOver, m_reasonSide, m_cancel})
        addWidget(panel);
}

Result<void> CertificateSide::showDocument(const CertificateListRow* document)
{
    m_story->hide();
    m_preview->setPages({}, PaperDesk::previewDpi);
    if (!document)
        return {};
    tellStory(*document);
    if (document->state == CertificateState::Spoiled || document->state == CertificateState::Cancelled)
        return {};
    Desk desk = m_context.desk();
    const auto page = certificatePage(desk, document->id);
    if (!page)
        return page.error();
    const auto laid = m_context.papers().layOut({*page});
    if (!laid)
        return laid.error();
    m_preview->setPages(PaperDesk::preview(**laid), PaperDesk::previewDpi);
    return {};
}

void CertificateSide::tellStory(const CertificateListRow& document)
{
    const auto file = CaseQuery(m_context.connection(), m_context.clock()).load(document.application);
    if (!file)
        return;
    QStringList lines;
    for (const CaseCertificate& certificate : file->certificates) {
        if (certificate.id != document.id)
            continue;
        if (certificate.cancellation)
            lines.append(cancelledText(*certificate.cancellation));
        for (const CaseDuplicate& duplicate : certificate.duplicates)
            lines.append(duplicateText(duplicate));
    }
    if (printsAsDuplicate(document.state))
        lines.append(tr("Handed over already: what is printed now says that it is a duplicate."));
    m_story->setText(lines.join(QLatin1Char('\n')));
    m_story->setVisible(!lines.isEmpty());
}

void CertificateSide::setPrintable(bool isPrintable)
{
    m_preview->setEnabled(isPrintable);
}

void CertificateSide::openPanel(QWidget* panel, int width)
{
    setFixedWidth(width);
    setCurrentWidget(panel);
    show();
    Q_EMIT panelChanged();
}

void CertificateSide::askHandOver(const CertificateListRow& document)
{
    openPanel(m_handOver, previewWidth);
    const auto known = knownIdentity(m_context.connection(), document.application);
    m_handOver->start(document, known ? *known : QString());
}

void CertificateSide::askSpoil(const CertificateListRow& document)
{
    m_asked = document.id;
    m_askedSerial = document.serial;
    openPanel(m_reasonSide, panelWidth);
    m_reason->ask(tr("Mark the document of %1 as spoiled?").arg(document.fullName),
        tr("The number %1 is used up. The case waits for another document.").arg(document.serial), tr("Mark as spoiled"));
}

void CertificateSide::askCancel(const std::vector<CertificateListRow>& chosen)
{
    openPanel(m_cancel, panelWidth);
    m_cancel->start(chosen);
}

bool CertificateSide::showError(const Error& error)
{
    if (currentWidget() == m_handOver)
        return m_handOver->showError(error);
    if (currentWidget() == m_reasonSide)
        m_reason->showError(error);
    else if (currentWidget() == m_cancel)
        m_cancel->showError(error);
    return isPanel();
}

void CertificateSide::closePanel()
{
    m_reason->hide();
    setFixedWidth(previewWidth);
    setCurrentWidget(m_page);
    Q_EMIT panelChanged();
}

void CertificateSide::pressPanel()
{
    if (currentWidget() == m_handOver)
        m_handOver->press();
    else if (currentWidget() == m_reasonSide)
        m_reason->press();
    else if (currentWidget() == m_cancel)
        m_cancel->press();
}

bool CertificateSide::isPanel() const
{
    return currentWidget() != m_page;
}

} // namespace tanu::desktop
