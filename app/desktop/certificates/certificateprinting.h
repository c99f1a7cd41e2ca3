#pragma once

#include "app/desktop/context/deskcontext.h"
#include "app/desktop/jobs/pagetarget.h"
#include "app/desktop/jobs/turns.h"

#include <QtCore/QPointer>

namespace tanu::desktop {

class CertificateFileJob;
class ProgressStrip;

/// Counts the prints of documents of recognition, then brings them to a printer or into one PDF (R18.1, exchange.md 29).
///
/// - What the pages say is read in turns; a PDF is written in a thread of its own, a printer is fed page by page:
///   the window lives on, with progress and a stop.
/// - Nothing comes out uncounted: the prints are counted before the first page. What is stopped or fails until then leaves
///   nothing; what comes to grief afterwards is told with the number of prints that were counted.
class CertificatePrinting final : public QObject {
    Q_OBJECT

public:
    CertificatePrinting(DeskContext& context, ProgressStrip& progress, QObject* parent);
    ~CertificatePrinting() override;
    Q_DISABLE_COPY_MOVE(CertificatePrinting)

    void toPdf(std::vector<CertificateId> documents, const QString& path);
    /// Asks for the printer first.
    void toPrinter(std::vector<CertificateId> documents);
    [[nodiscard]] bool isRunning() const { return m_isRunning; }

Q_SIGNALS:
    void printed(int documents, int duplicates);
    void saved(const QString& path, int duplicates); ///< instead of it: what went into a file
    void failed(const tanu::Error& error, int counted);

private:
    void gather(std::vector<CertificateId> documents, std::function<void()> out);
    void write(const QString& path);
    void feed();
    void count();
    void finish();
    Result<void> countSome(int chunk);
    void run(Turns* turns, const QString& what, int total);
    void stop();
    void end(const Error& error);

    DeskContext& m_context;
    ProgressStrip& m_progress;
    CertificateFileJob* m_file;
    QPointer<Turns> m_turns;
    std::unique_ptr<PageTarget> m_target;
    QString m_path; ///< of the PDF; empty for a printer
    std::function<void()> m_out; ///< what follows the counting: `write` or `feed`
    std::vector<CertificateId> m_documents;
    std::vector<CertificatePageData> m_pages;
    int m_counted = 0;
    int m_duplicates = 0;
    bool m_isRunning = false;
};

} // namespace tanu::desktop
