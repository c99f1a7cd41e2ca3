#pragma once

#include "core/documents/layout/paintablepages.h"
#include "core/documents/type/fonts.h"
#include "core/domain/values/language.h"

namespace tanu {

/// The numbers that a personal file puts on its pages, page for page: nothing else stands on these.
///
/// - The number stands in the bottom right corner on a white ground, so that it can be read on a dark scan.
class PageStamps final : public PaintablePages {
public:
    PageStamps(const PageFonts& fonts, int pages, Language language);

    [[nodiscard]] int pageCount() const override { return m_pages; }
    void paintPage(QPainter& painter, int page) const override;

private:
    PageFonts m_fonts;
    int m_pages;
    Language m_language;
};

} // namespace tanu
