#include "core/documents/personalfile/pdfsource.h"

#include "core/documents/personalfile/qpdf.h"

namespace tanu {

namespace {

Error damaged()
{
    return {ErrorKind::FileUnreadable, {QStringLiteral("damaged")}, {}};
}

std::shared_ptr<QPDF> opened(const QByteArray& bytes)
{
    auto pdf = std::make_shared<QPDF>();
    pdf->setSuppressWarnings(true);
    pdf->processMemoryFile("scan", bytes.constData(), static_cast<size_t>(bytes.size()));
    return pdf;
}

/// What a form shows becomes part of the page; then nothing is left that acts.
void flatten(QPDF& pdf)
{
    QPDFAcroFormDocumentHelper(pdf).generateAppearancesIfNeeded();
    QPDFPageDocumentHelper pages(pdf);
    pages.flattenAnnotations();
    for (QPDFPageObjectHelper& page : pages.getAllPages()) {
        for (const char* key : {"/Annots", "/AA", "/B", "/Metadata", "/PieceInfo", "/StructParents", "/Tabs", "/Trans"})
            page.getObjectHandle().removeKey(key);
        page.flattenRotation();
    }
}

} // namespace

Result<PdfSource> PdfSource::open(const QByteArray& bytes)
{
    return withoutExceptions(damaged(), [&]() -> Result<PdfSource> {
        std::shared_ptr<QPDF> pdf = opened(bytes);
        const size_t pages = pdf->getAllPages().size();
        if (pages == 0)
            return damaged();
        return PdfSource(bytes, std::move(pdf), static_cast<int>(pages));
    });
}

Result<QByteArray> cleanPdf(const QByteArray& bytes)
{
    return withoutExceptions(damaged(), [&]() -> Result<QByteArray> {
        const std::shared_ptr<QPDF> scan = opened(bytes);
        flatten(*scan);
        QPDF clean;
        clean.setSuppressWarnings(true);
        clean.emptyPDF();
        QPDFPageDocumentHelper pages(clean);
        for (const QPDFPageObjectHelper& page : QPDFPageDocumentHelper(*scan).getAllPages())
            pages.addPage(page, false);
        if (pages.getAllPages().empty())
            return damaged();
        return writtenPdf(clean);
    });
}

} // namespace tanu
