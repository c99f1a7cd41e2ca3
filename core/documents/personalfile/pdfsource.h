#pragma once

#include "core/base/result.h"

#include <QtCore/QByteArray>

#include <memory>

class QPDF;

namespace tanu {

/// A PDF whose pages are taken into another one.
///
/// - Made from our own pages, or from what `cleanPdf` gave: a scan as it came may fail in the middle of the work.
class PdfSource {
public:
    /// Errors: FileUnreadable{"damaged" | "locked"}.
    [[nodiscard]] static Result<PdfSource> open(const QByteArray& bytes);

    [[nodiscard]] int pageCount() const { return m_pages; }
    [[nodiscard]] QPDF& pdf() const { return *m_pdf; }

private:
    PdfSource(QByteArray bytes, std::shared_ptr<QPDF> pdf, int pages)
        : m_bytes(std::move(bytes))
        , m_pdf(std::move(pdf))
        , m_pages(pages)
    {
    }

    QByteArray m_bytes; ///< what m_pdf reads from
    std::shared_ptr<QPDF> m_pdf;
    int m_pages;
};

/// The pages of somebody else's PDF and nothing else of it: upright, without scripts, links and attachments; what its
/// forms and notes show becomes part of the page.
///
/// - Everything that the pages need was read once, so that it cannot fail later.
/// - Errors: FileUnreadable{"damaged"}, also without a page; FileUnreadable{"locked"} where a password is needed.
Result<QByteArray> cleanPdf(const QByteArray& bytes);

} // namespace tanu
