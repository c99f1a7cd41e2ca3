#pragma once

#include "core/database/connection.h"
#include "core/domain/ids.h"

#include <QtCore/QDateTime>

#include <optional>
#include <vector>

namespace tanu {

/// Ordinals that the server granted (exchange.md 18), and which of them is the next.
struct NumberBlockRow {
    NumberBlockId id;
    qint64 first = 1;
    qint64 last = 1; ///< included
    qint64 next = 1; ///< `last` + 1 once the block is used up
    QDateTime grantedAt; ///< UTC
    QByteArray grantBytes; ///< the server's signed message

    [[nodiscard]] qint64 size() const { return last - first + 1; }
    [[nodiscard]] qint64 remaining() const { return last + 1 - next; }
};

class NumberBlockTable {
public:
    explicit NumberBlockTable(Connection& connection);

    Result<void> insert(const NumberBlockRow& block);
    /// In the order in which they were granted.
    Result<std::vector<NumberBlockRow>> all();
    /// The lowest free ordinal of the oldest block that has one, taken; nothing when all are used up. Call it
    /// inside the write transaction that uses it: what is undone gives the number back.
    Result<std::optional<qint64>> takeNext();
    /// Nothing more is taken of the blocks that lie between these ordinals; gives what was left of each, as blocks whose
    /// `first` is the first ordinal that was left (exchange.md 18).
    Result<std::vector<NumberBlockRow>> withdraw(qint64 first, qint64 last);
    /// No ordinal of any block is left: somebody else may have used them (exchange.md 14, 19).
    Result<void> useUp();

private:
    Connection& m_connection;
};

} // namespace tanu
