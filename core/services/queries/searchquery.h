#pragma once

#include "core/database/connection.h"
#include "core/storage/searchtable.h"

namespace tanu {

/// Ctrl+K: any part of name or number, or a whole IIN, in any case of Kazakh and Russian letters; see `SearchTable::find`.
/// One keystroke answers in 10 ms at 100,000 persons. Errors: those of the database.
class SearchQuery {
public:
    explicit SearchQuery(Connection& connection);

    /// In Kazakh order of the names; nothing for empty text.
    Result<std::vector<SearchItem>> find(const QString& typed, int limit = 40);

private:
    Connection& m_connection;
};

} // namespace tanu
