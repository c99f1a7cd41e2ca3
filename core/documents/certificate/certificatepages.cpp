#include "core/documents/certificate/certificatepages.h"

namespace tanu {

Result<CertificatePages> CertificatePages::of(
    const CertificateSheet& sheet, const std::vector<CertificatePageData>& documents)
{
    std::vector<PageItems> pages;
    pages.reserve(documents.size());
    for (const CertificatePageData& document : documents) {
        Result<PageItems> page = sheet.page(document);
        if (!page)
            return page.error();
        pages.push_back(std::move(page).value());
    }
    return CertificatePages(sheet, std::move(pages));
}

void CertificatePages::paintPage(QPainter& painter, int page) const
{
    m_sheet->background().paint(painter, m_sheet->fonts());
    m_pages.at(static_cast<size_t>(page)).paint(painter, m_sheet->fonts());
}

} // namespace tanu
