#include "app/desktop/jobs/certificatefilejob.h"

#include <QtCore/QThread>

namespace tanu::desktop {

namespace {

constexpr int pagesPerReport = 8;

} // namespace

CertificateFileJob::CertificateFileJob(const CertificateSheet& sheet, QObject* parent)
    : QObject(parent)
    , m_sheet(sheet)
{
}

CertificateFileJob::~CertificateFileJob()
{
    m_isStopped = true;
    if (m_thread)
        m_thread->wait();
}

void CertificateFileJob::start(std::vector<CertificatePageData> documents, const QString& path)
{
    Q_ASSERT_X(!m_thread, "CertificateFileJob::start", "one job at a time");
    m_isStopped = false;
    m_thread.reset(QThread::create([this, documents = std::move(documents), path] {
        const Result<void> written = printCertificates(m_sheet, documents, path, [this](int done, int total) {
            if (done % pagesPerReport == 0 || done == total)
                QMetaObject::invokeMethod(this, [this, done] { Q_EMIT progressed(done); }, Qt::QueuedConnection);
            return !m_isStopped;
        });
        QMetaObject::invokeMethod(this, [this, written] { end(written); }, Qt::QueuedConnection);
    }));
    m_thread->start();
}

void CertificateFileJob::end(const Result<void>& written)
{
    m_thread->wait();
    m_thread.reset();
    if (written)
        Q_EMIT finished();
    else
        Q_EMIT failed(written.error());
}

} // namespace tanu::desktop
