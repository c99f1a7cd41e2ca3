#pragma once

#include "core/base/result.h"
#include "core/documents/certificate/certificatepagedata.h"
#include "core/documents/layout/pageitems.h"

namespace tanu {

/// Lays out the document of recognition (A2, R18.1, look.md Paper).
///
/// - The guilloche and the wording that is the same on every document are laid out once (`background`);
///   what a document adds to it is laid out per document.
/// - Serial number large and monospaced; QR symbol 32 mm wide with four modules of quiet zone, 32 mm from
///   the edge; long names and professions are wrapped, and the middle of the page is set smaller until it
///   fits.
class CertificateSheet {
public:
    explicit CertificateSheet(PageFonts fonts);

    [[nodiscard]] const PageFonts& fonts() const { return m_fonts; }
    [[nodiscard]] const PageItems& background() const { return m_background; }

    /// Errors: FieldEmpty (serial, personname, profession, center, qr), FieldMalformed (field, text) for
    /// signs that the font cannot show, FieldTooLong (qr; a field of
    /// more than 500 characters; personname when no size fits the page).
    [[nodiscard]] Result<PageItems> page(const CertificatePageData& data) const;

private:
    PageFonts m_fonts;
    PageItems m_background;
};

} // namespace tanu
