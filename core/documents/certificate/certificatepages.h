#pragma once

#include "core/documents/certificate/certificatesheet.h"
#include "core/documents/layout/paintablepages.h"

#include <vector>

namespace tanu {

/// Documents of recognition ready to be looked at, or printed through QPdfWriter (the reference that the
/// batch is measured against).
class CertificatePages final : public PaintablePages {
public:
    /// Errors: as CertificateSheet::page. The sheet must outlive the pages.
    [[nodiscard]] static Result<CertificatePages> of(
        const CertificateSheet& sheet, const std::vector<CertificatePageData>& documents);

    [[nodiscard]] int pageCount() const override { return static_cast<int>(m_pages.size()); }
    void paintPage(QPainter& painter, int page) const override;

private:
    CertificatePages(const CertificateSheet& sheet, std::vector<PageItems> pages)
        : m_sheet(&sheet)
        , m_pages(std::move(pages))
    {
    }

    const CertificateSheet* m_sheet;
    std::vector<PageItems> m_pages;
};

} // namespace tanu
