#pragma once

#include "core/documents/certificate/certificatesheet.h"
#include "core/documents/formprinter.h"
#include "core/services/desk.h"
#include "core/services/papers/casepaperlist.h"

namespace tanu {

/// What lays papers out; owns nothing.
struct PaperTools {
    const PageFonts& fonts;
    const FormPrinter& printer;
    const CertificateSheet& sheet;
};

/// One paper of a case printed again from what is stored, in the candidate's language, as PDF; of a protocol the extract.
/// Errors: NotFound{"paper", name} for a paper that no case has, those of the paper, those of FormPrinter.
Result<QByteArray> paperPdf(Desk& desk, const PaperTools& tools, const Case& file, const CasePaper& paper);

} // namespace tanu
