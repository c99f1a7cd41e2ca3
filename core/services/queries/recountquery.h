#pragma once

#include "core/services/obligations/recount.h"

namespace tanu {

/// One open term that a person is asked about (W4).
struct RecountItem {
    RecountedTerm term;
    QString clause; ///< `R18.1`
    QString number; ///< of the application, `2026/0017`
    QString name; ///< the candidate
    bool isOtherEvent = false; ///< a corrected protocol has another day; otherwise the calendar was corrected
};

/// Open terms whose last day differs from a fresh count: the stored day counts until somebody accepts the new one
/// (AcceptRecount); a day that somebody decided to keep is not asked about again.
///
/// - By the day on which they stand.
/// Reads only. Errors: RowCorrupt, those of the database.
class RecountQuery {
public:
    explicit RecountQuery(Connection& connection);

    Result<std::vector<RecountItem>> pending();

private:
    Connection& m_connection;
};

} // namespace tanu
