#pragma once

#include "core/database/connection.h"
#include "core/domain/profession.h"
#include "core/storage/searchwords.h"

#include <optional>
#include <vector>

namespace tanu {

/// The register of professions (L15.1), withdrawn ones included.
class ProfessionTable {
public:
    explicit ProfessionTable(Connection& connection);

    /// Adds it, or replaces what stood under its code.
    Result<void> put(const Profession& profession);

    Result<std::optional<Profession>> find(const QString& code);
    /// Errors: ProfessionNotInRegister{code}.
    Result<Profession> load(const QString& code);
    /// In Kazakh alphabetical order of the Kazakh names.
    Result<std::vector<Profession>> all();
    /// Those whose names or code contain every one of these words; all of them for no word.
    Result<std::vector<Profession>> matching(const SearchWords& words);

private:
    Connection& m_connection;
};

} // namespace tanu
