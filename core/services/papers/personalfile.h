#pragma once

#include "core/documents/personalfile/personalfile.h"
#include "core/services/papers/paperpdf.h"

namespace tanu {

/// Exports everything of one candidate's case as one PDF (R14): what `casePapers` lists, printed again from what is stored,
/// and every scan of the package, in the order of time.
///
/// - Nobody else's data goes along: protocols as extracts, no sheets of the session.
/// - exchange.md 30: noted in the journal as a printed paper, `personal-file`, before the file appears.
/// - The file appears whole or not at all.
/// Errors: RoleNotAllowed, NotFound{"application", id}, Cancelled, FileUnwritable{path}, those of the papers and of
/// PersonalFile, those of the database.
class ExportPersonalFile {
public:
    ExportPersonalFile(Desk& desk, const PaperTools& tools);

    /// `progress` is told twice per document: when it is printed or read, and when it is bound.
    Result<void> run(
        const ApplicationId& application, const QString& path, const PersonalFile::Progress& progress = {});

private:
    Result<std::vector<PersonalFilePart>> parts(const Case& file, const PersonalFile::Progress& progress);
    Result<QByteArray> bound(const ApplicationId& application, const PersonalFile::Progress& progress);

    Desk& m_desk;
    PaperTools m_tools;
};

} // namespace tanu
