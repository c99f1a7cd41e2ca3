#pragma once

#include "core/documents/type/fonts.h"
#include "core/documents/layout/paintablepages.h"

#include <QtCore/QString>
#include <QtGui/QImage>
#include <QtGui/QTextDocument>

#include <memory>

namespace tanu {

/// A filled-in form laid out on A4 pages (look.md, Paper).
///
/// - Margins 20, 15, 20, 25 mm (top, right, bottom, left), 12 pt serif, page numbers if there is more than
///   one page.
/// - A table whose heading stands in `<thead>` repeats it on each page, and breaks between rows.
/// - From the paragraph that holds `<a name="keep"></a>` to the end all stays on one page: the last lines
///   with the signatures; `<a name="keep-end"></a>` ends it earlier, before an annex.
/// - No line ends between a number and what belongs to it (linebreaks.h).
/// - Lengths in `px` are 1/96 inch on every screen and printer.
class FormDocument final : public PaintablePages {
public:
    /// `letterhead` can be shown by the text as `<img src="letterhead.png"/>`.
    FormDocument(const PageFonts& fonts, const QString& style, const QString& html, const QImage& letterhead);

    [[nodiscard]] int pageCount() const override;
    void paintPage(QPainter& painter, int page) const override;

    /// Where the whole that it becomes part of numbers its pages (personal file).
    void omitPageNumbers() { m_isNumbered = false; }

    /// The text alone.
    [[nodiscard]] QString plainText() const;

private:
    void paintNumber(QPainter& painter, int page) const;

    bool m_isNumbered = true;
    PageFonts m_fonts;
    std::unique_ptr<QImage> m_measure; ///< a picture of the layout's resolution, to measure text by
    std::unique_ptr<QTextDocument> m_document;
};

} // namespace tanu
