#include "app/desktop/certificates/certificateprinting.h"

#include "app/desktop/jobs/certificatefilejob.h"
#include "app/desktop/widgets/progressstrip.h"
#include "core/services/certificates/recordprint.h"
#include "core/services/papers/certificatepaper.h"

#include <QtPrintSupport/QPrinter>

namespace tanu::desktop {

namespace {

constexpr int documentsPerCount = 20;

} // namespace

CertificatePrinting::CertificatePrinting(DeskContext& context, ProgressStrip& progress, QObject* parent)
    : QObject(parent)
    , m_context(context)
    , m_progress(progress)
    , m_file(new CertificateFileJob(context.papers().sheet(), this))
{
    connect(&progress, &ProgressStrip::stopRequested, this, &CertificatePrinting::stop);
    connect(m_file, &CertificateFileJob::progressed, &progress, &ProgressStrip::advance);
    connect(m_file, &CertificateFileJob::finished, this, &CertificatePrinting::finish);
    connect(m_file, &CertificateFileJob::failed, this, &CertificatePrinting::end);
}

CertificatePrinting::~CertificatePrinting() = default;

void CertificatePrinting::toPdf(std::vector<CertificateId> documents, const QString& path)
{
    m_path = path;
    gather(std::move(documents), [this, path] { write(path); });
}

void CertificatePrinting::toPrinter(std::vector<CertificateId> documents)
{
    std::unique_ptr<QPrinter> printer = m_context.papers().choosePrinter(tr("Documents of recognition"));
    if (!printer)
        return;
    auto target = PageTarget::printer(std::move(printer));
    if (!target)
        return end(target.error());
    m_target = *std::move(target);
    m_path.clear();
    gather(std::move(documents), [this] { feed(); });
}

void CertificatePrinting::run(Turns* turns, const QString& what, int total)
{
    m_turns = turns;
    m_isRunning = true;
    m_progress.start(what, total);
    connect(turns, &Turns::progressed, &m_progress, &ProgressStrip::advance);
    connect(turns, &Turns::failed, this, &CertificatePrinting::end);
    turns->start();
}

void CertificatePrinting::gather(std::vector<CertificateId> documents, std::function<void()> out)
{
    m_documents = std::move(documents);
    m_pages.clear();
    m_counted = 0;
    m_duplicates = 0;
    const int total = static_cast<int>(m_documents.size());
    auto* turns = new Turns(total, [this](int index) -> Result<void> {
        Desk desk = m_context.desk();
        auto page = certificatePage(desk, m_documents.at(static_cast<size_t>(index)));
        if (!page)
            return page.error();
        m_pages.push_back(*std::move(page));
        return {};
    }, this);
    m_out = std::move(out);
    connect(turns, &Turns::finished, this, &CertificatePrinting::count);
    run(turns, tr("Reading the documents"), total);
}

void CertificatePrinting::write(const QString& path)
{
    m_progress.start(tr("Writing the documents"), static_cast<int>(m_pages.size()));
    m_file->start(std::move(m_pages), path);
}

void CertificatePrinting::feed()
{
    const int total = static_cast<int>(m_pages.size());
    auto* turns = new Turns(total, [this](int index) -> Result<void> {
        const auto laid = m_context.papers().layOut({m_pages.at(static_cast<size_t>(index))});
        return laid ? m_target->add(**laid) : Result<void>(laid.error());
    }, this);
    connect(turns, &Turns::finished, this, [this] {
        const Result<void> finished = m_target->finish();
        m_target.reset();
        if (!finished)
            return end(finished.error());
        finish();
    });
    run(turns, tr("Printing the documents"), total);
}

void CertificatePrinting::count()
{
    const int total = static_cast<int>(m_documents.size());
    auto* turns = new Turns((total + documentsPerCount - 1) / documentsPerCount,
        [this](int chunk) { return countSome(chunk); }, this);
    connect(turns, &Turns::finished, this, m_out);
    run(turns, tr("Counting the prints"), 0);
}

void CertificatePrinting::finish()
{
    m_isRunning = false;
    m_progress.finish();
    if (m_path.isEmpty())
        Q_EMIT printed(m_counted, m_duplicates);
    else
        Q_EMIT saved(m_path, m_duplicates);
}

Result<void> CertificatePrinting::countSome(int chunk)
{
    const auto first = m_documents.begin() + chunk * documentsPerCount;
    const auto left = m_documents.end() - first;
    const std::vector<CertificateId> some(first, first + std::min<std::ptrdiff_t>(left, documentsPerCount));
    Desk desk = m_context.desk();
    const auto recorded = RecordPrint(desk).run(some);
    if (!recorded)
        return recorded.error();
    m_counted += static_cast<int>(recorded->size());
    for (const RecordedPrint& print : *recorded)
        m_duplicates += print.isDuplicate ? 1 : 0;
    return {};
}

void CertificatePrinting::stop()
{
    m_file->stop();
    if (m_turns)
        m_turns->stop();
}

void CertificatePrinting::end(const Error& error)
{
    m_isRunning = false;
    m_target.reset();
    m_progress.finish();
    Q_EMIT failed(error, m_counted);
}

} // namespace tanu::desktop
