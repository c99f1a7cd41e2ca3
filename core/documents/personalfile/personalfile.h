#pragma once

#include "core/documents/forms/personalfileform.h"
#include "core/documents/formprinter.h"
#include "core/documents/personalfile/personalfilepart.h"

#include <functional>
#include <vector>

namespace tanu {

/// Everything of one candidate as one PDF (R14): title page, contents with page numbers, then the parts in their order.
///
/// - Pages of PDF scans keep their own size; a picture becomes an A4 page, upright or across as it is itself.
/// - Every page carries its number of the whole at its foot; every part has a bookmark.
/// - A part that cannot be read, or is locked by a password, is a page that says so: never a failed export.
/// - Scripts, links and forms of foreign pages are left out; what a form shows stays.
class PersonalFile {
public:
    /// Told after each part how many of how many are done; false stops the job.
    using Progress = std::function<bool(int done, int total)>;

    PersonalFile(const PageFonts& fonts, const FormPrinter& printer, Language language);

    /// `front` without entries: they follow from the parts.
    /// Errors: Cancelled; those of FormPrinter; FileUnwritable without a path where the whole cannot be put together.
    [[nodiscard]] Result<QByteArray> bind(PersonalFileForm front, const std::vector<PersonalFilePart>& parts,
        const Progress& progress = {}) const;

private:
    struct Front;

    [[nodiscard]] Result<QByteArray> readable(const PersonalFilePart& part) const;
    [[nodiscard]] Result<QByteArray> excuse(const PersonalFilePart& part, const Error& why) const;
    [[nodiscard]] Result<Front> frontOf(PersonalFileForm form) const;

    PageFonts m_fonts;
    FormPrinter m_printer;
    Language m_language;
};

} // namespace tanu
