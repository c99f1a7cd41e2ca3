#pragma once

#include "core/database/connection.h"
#include "core/domain/bilingual.h"
#include "core/storage/searchwords.h"

#include <optional>
#include <vector>

namespace tanu {

/// How deep a unit stands in the classifier of administrative and territorial units (KATO).
enum class RegionLevel { Oblast, District, SubDistrict, Settlement };

/// Codes as the classifier's files write them: `oblast`, `district`, `sub_district`, `settlement`.
QString codeOf(RegionLevel level);
/// Errors: FieldMalformed{"level", typed}.
Result<RegionLevel> parseRegionLevel(const QString& code);

/// One unit of KATO.
struct RegionRow {
    QString code; ///< nine digits
    RegionLevel level = RegionLevel::Oblast;
    QString parent; ///< code of the unit that it lies in; empty for the top level
    Bilingual name;
};

/// The regions as they were imported last; before that the top level of the starter.
class RegionTable {
public:
    explicit RegionTable(Connection& connection);

    Result<void> clear();
    Result<void> insert(const RegionRow& region);

    Result<qint64> count();
    Result<std::optional<RegionRow>> find(const QString& code);
    /// What lies in a unit, the top level for an empty code; by code.
    Result<std::vector<RegionRow>> childrenOf(const QString& parent);
    /// Units whose names or code contain every one of these words; by code.
    Result<std::vector<RegionRow>> matching(const SearchWords& words, int limit);

private:
    Connection& m_connection;
};

} // namespace tanu
