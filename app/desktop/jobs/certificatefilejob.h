#pragma once

#include "core/documents/certificate/certificatebatch.h"
#include "core/documents/certificate/certificatesheet.h"

#include <QtCore/QObject>

#include <atomic>
#include <memory>

class QThread;

namespace tanu::desktop {

/// Writes documents of recognition into one PDF file in a thread of its own (R18.1).
///
/// - The sheet must outlive the job. The file appears whole or not at all.
/// - One job at a time; deleting it stops it and waits for the page that is being written.
class CertificateFileJob final : public QObject {
    Q_OBJECT

public:
    CertificateFileJob(const CertificateSheet& sheet, QObject* parent);
    ~CertificateFileJob() override;
    Q_DISABLE_COPY_MOVE(CertificateFileJob)

    void start(std::vector<CertificatePageData> documents, const QString& path);
    void stop() { m_isStopped = true; }
    [[nodiscard]] bool isRunning() const { return m_thread != nullptr; }

Q_SIGNALS:
    void progressed(int done);
    void finished();
    void failed(const tanu::Error& error);

private:
    void end(const Result<void>& written);

    const CertificateSheet& m_sheet;
    std::unique_ptr<QThread> m_thread;
    std::atomic<bool> m_isStopped = false;
};

} // namespace tanu::desktop
