#include "core/documents/certificate/certificatebatch.h"

#include "core/base/wholefile.h"
#include "core/documents/certificate/certificatepdf.h"

#include <QtCore/QSaveFile>

#include <cerrno>

namespace tanu {

Result<void> printCertificates(const CertificateSheet& sheet, const std::vector<CertificatePageData>& documents,
    QIODevice& device, const Progress& progress)
{
    CertificatePdf pdf(sheet, device);
    const int total = static_cast<int>(documents.size());
    int done = 0;
    for (const CertificatePageData& document : documents) {
        const Result<PageItems> page = sheet.page(document);
        if (!page)
            return page.error();
        pdf.add(*page);
        if (progress && !progress(++done, total))
            return ErrorKind::Cancelled;
    }
    return pdf.finish();
}

Result<void> printCertificates(const CertificateSheet& sheet, const std::vector<CertificatePageData>& documents,
    const QString& path, const Progress& progress)
{
    errno = 0;
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return writeFailure(path, file);
    const Result<void> printed = printCertificates(sheet, documents, file, progress);
    if (!printed)
        return printed.error().kind == ErrorKind::FileUnwritable ? writeFailure(path, file) : printed.error();
    if (!file.commit())
        return writeFailure(path, file);
    return {};
}

} // namespace tanu
