#pragma once

#include "core/database/connection.h"
#include "core/domain/bilingual.h"
#include "core/domain/values/occupationgroup.h"
#include "core/storage/searchwords.h"

#include <optional>
#include <vector>

namespace tanu {

/// One entry of the National Classifier of Occupations, of any depth (P7.1).
struct OccupationRow {
    QString code; ///< as the classifier writes it: `7212-0-001`
    OccupationDepth depth = OccupationDepth::Occupation;
    QString parent; ///< empty for a major group
    Bilingual name; ///< as the source has it, mostly upper case
};

/// Codes as the classifier's files and the table write them: `major`, `sub_major`, `minor`, `unit`, `group`,
/// `occupation`.
QString codeOf(OccupationDepth depth);
/// Errors: FieldMalformed{"level", typed}.
Result<OccupationDepth> parseOccupationDepth(const QString& code);

/// The classifier as it was imported last; empty before the first import.
class OccupationTable {
public:
    explicit OccupationTable(Connection& connection);

    Result<void> clear();
    Result<void> insert(const OccupationRow& occupation);

    Result<qint64> count();
    Result<std::optional<OccupationRow>> find(const QString& code);
    /// Children of a code, the major groups for an empty one; by code.
    Result<std::vector<OccupationRow>> childrenOf(const QString& parent);
    /// Occupations (the leaves only) whose names or code contain every one of these words; by code.
    Result<std::vector<OccupationRow>> matching(const SearchWords& words, int limit);

private:
    Connection& m_connection;
};

} // namespace tanu
