#pragma once

#include "core/services/imports/importlines.h"
#include "core/services/desk.h"

namespace tanu {

/// Takes the National Classifier of Occupations from a CSV file, in place of what was there (P7.1, L15.1).
///
/// - First line `code,level,parent_code,name_ru,name_kk,flag_is_actual_1,actual_date`; names are kept as they are
///   given, white space made plain.
/// - Whole or not at all: any bad line, the person's stop and any failure leave everything as it was.
/// - Each code once, its level the one that its shape has, its parent the code above it and in the file.
/// Errors: ImportLineBad{line, what, ...}: besides those of `readImport` `code`, `level`, `parent`, `name`, `twice`,
/// `empty` for a file without records; Cancelled, RoleNotAllowed, those of the database.
class ImportOccupations {
public:
    explicit ImportOccupations(Desk& desk);

    Result<ImportSummary> run(const QByteArray& file, const ImportProgress& progress = {});

private:
    Desk& m_desk;
};

} // namespace tanu
