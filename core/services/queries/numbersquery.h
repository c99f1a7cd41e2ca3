#pragma once

#include "core/storage/certificaterows.h"
#include "core/storage/numberblocktable.h"

namespace tanu {

/// A block of ordinals and how its numbers ended (exchange.md 19).
struct NumberBlockView {
    NumberBlockRow block;
    int used = 0; ///< given to a document that lives or lived
    int spoiled = 0;
    qint64 remaining = 0;
};

struct NumbersView {
    std::vector<NumberBlockView> blocks; ///< in the order in which they were granted
    qint64 granted = 0;
    qint64 used = 0;
    qint64 spoiled = 0;
    qint64 remaining = 0;
};

/// Every number is accounted for: granted = used + spoiled + remaining. Reads only. Errors: those of the database.
class NumbersQuery {
public:
    explicit NumbersQuery(Connection& connection);

    Result<NumbersView> load();

private:
    Connection& m_connection;
};

} // namespace tanu
