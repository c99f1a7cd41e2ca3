#pragma once

#include "core/documents/certificate/certificatesheet.h"
#include "core/documents/pdf/pdffile.h"
#include "core/documents/pdf/pdffont.h"

#include <vector>

namespace tanu {

/// One PDF of many documents of recognition: the background stands in the file once and every page refers
/// to it, each face is embedded once as a subset of what all pages use.
///
/// Why not QPdfWriter: it repeats the guilloche on every page (ten times the bytes, a tenth of the speed).
class CertificatePdf {
public:
    /// Both must outlive this.
    CertificatePdf(const CertificateSheet& sheet, QIODevice& device);

    void add(const PageItems& page);

    /// Fonts, list of pages, table. Errors: FileUnwritable, FileUnreadable (a font without outlines).
    [[nodiscard]] Result<void> finish();

private:
    void writeBackground();
    [[nodiscard]] Result<void> writeResources();

    const CertificateSheet& m_sheet;
    PdfFile m_file;
    std::vector<PdfFont> m_fonts;
    std::vector<int> m_pages;
    int m_tree;
    int m_resources;
    int m_background;
};

} // namespace tanu
