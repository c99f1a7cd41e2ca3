#pragma once

#include "core/documents/certificate/certificatesheet.h"
#include "core/documents/formprinter.h"
#include "core/documents/layout/paintablepages.h"
#include "core/services/papers/paper.h"
#include "core/services/papers/paperpdf.h"

#include <QtGui/QImage>

#include <functional>
#include <memory>
#include <vector>

class QPrinter;

namespace tanu::desktop {

/// Pages that are ready to be shown, printed or saved, all by the same code.
using PaperPages = std::unique_ptr<PaintablePages>;

/// Lays out papers and brings them to the screen, to a printer or into a PDF; fonts and forms are loaded once.
///
/// - Pages must not outlive the desk that laid them out.
class PaperDesk {
public:
    /// Asks which printer: sets it up and gives true, or false if the person thought better of it.
    using ChoosePrinter = std::function<bool(QPrinter&)>;
    /// Asks the right and notes that the paper comes out (exchange.md 29, 30); called when nothing but the paper is left to
    /// do. What it refuses does not come out; what fails after it is noted all the same.
    using Record = std::function<Result<void>()>;

    static constexpr int previewDpi = 144;

    /// `formsFolder` holds the center's own templates; it may be missing. Errors: NotFound{"font"}.
    static Result<PaperDesk> load(const QString& formsFolder, ChoosePrinter choosePrinter = dialog());

    /// A form filled in by the services of papers. Errors: those of the form, of its template.
    template <typename Form>
    [[nodiscard]] Result<PaperPages> layOut(const Result<Paper<Form>>& paper) const
    {
        if (!paper)
            return paper.error();
        auto pages = m_printer.layOut(paper->form, paper->language);
        if (!pages)
            return pages.error();
        return PaperPages(std::make_unique<FormDocument>(*std::move(pages)));
    }

    /// Documents of recognition, a page each. Errors: as CertificateSheet::page.
    [[nodiscard]] Result<PaperPages> layOut(const std::vector<CertificatePageData>& documents) const;

    [[nodiscard]] const CertificateSheet& sheet() const { return *m_sheet; }
    /// For services that lay papers out themselves (the personal file).
    [[nodiscard]] PaperTools tools() const { return {m_fonts, m_printer, *m_sheet}; }

    /// Every page as a picture at `previewDpi`.
    [[nodiscard]] static std::vector<QImage> preview(const PaintablePages& pages);

    /// A printer set up for A4 that the person chose; null if they thought better of it.
    [[nodiscard]] std::unique_ptr<QPrinter> choosePrinter(const QString& title) const;

    /// Errors: Cancelled if no printer was chosen, those of `record`, FileUnwritable{printer} if it does not take the pages.
    [[nodiscard]] Result<void> print(const PaintablePages& pages, const QString& title, const Record& record) const;

    /// Errors: those of `record`, FileUnwritable{path}.
    [[nodiscard]] static Result<void> save(
        const PaintablePages& pages, const QString& path, const QString& title, const Record& record);

    /// The system's dialog.
    [[nodiscard]] static ChoosePrinter dialog();

private:
    PaperDesk(const PageFonts& fonts, const QString& formsFolder, ChoosePrinter choosePrinter);

    PageFonts m_fonts;
    FormPrinter m_printer;
    std::unique_ptr<CertificateSheet> m_sheet;
    ChoosePrinter m_choosePrinter;
};

} // namespace tanu::desktop
