#pragma once

#include "core/services/imports/importlines.h"
#include "core/services/desk.h"

namespace tanu {

/// Takes the classifier of administrative and territorial units (KATO) from a CSV file, in place of what was there
/// (L29.4: reports are by region).
///
/// - First line `kato,kato_version,level,type_code,name_ru,name_kk`.
/// - Whole or not at all: any bad line, the person's stop and any failure leave everything as it was.
/// - Each code of nine digits once; a unit lies in the nearest one above it that the file has, and only the top
///   level lies in none.
/// Errors: ImportLineBad{line, what, ...}: besides those of `readImport` `code`, `level`, `parent`, `name`, `twice`,
/// `empty` for a file without records; Cancelled, RoleNotAllowed, those of the database.
class ImportRegions {
public:
    explicit ImportRegions(Desk& desk);

    Result<ImportSummary> run(const QByteArray& file, const ImportProgress& progress = {});

private:
    Desk& m_desk;
};

} // namespace tanu
