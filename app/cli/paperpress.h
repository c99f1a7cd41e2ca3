#pragma once

#include "core/documents/certificate/certificatesheet.h"
#include "core/documents/formprinter.h"
#include "core/documents/layout/pdfpreview.h"
#include "core/services/papers/paper.h"

namespace tanu::cli {

/// Lays out papers and writes them as PDF into one folder; fonts are loaded once.
class PaperPress {
public:
    /// `ownForms` is the center's folder of templates. Errors: NotFound{"font"}.
    static Result<PaperPress> load(const QString& ownForms);

    /// Writes the form and gives the path. Errors: those of layout and writing.
    template <typename Form>
    Result<QString> write(const Result<Paper<Form>>& paper, const QString& path) const
    {
        if (!paper)
            return paper.error();
        const auto pages = m_printer.layOut(paper->form, paper->language);
        if (!pages)
            return pages.error();
        const auto written = writePdf(*pages, path, QString(Form::templateName));
        return written ? Result<QString>(path) : Result<QString>(written.error());
    }

    [[nodiscard]] const CertificateSheet& sheet() const { return m_sheet; }

private:
    PaperPress(const PageFonts& fonts, const QString& ownForms);

    FormPrinter m_printer;
    CertificateSheet m_sheet;
};

} // namespace tanu::cli
