#pragma once

#include <QtCore/QByteArray>

#include <compare>
#include <vector>

namespace tanu {

/// One revision of a month, as both sides list it.
struct MonthLine {
    QByteArray id; ///< 16 bytes
    int revision = 1;
    QByteArray hash; ///< 32 bytes

    friend bool operator==(const MonthLine&, const MonthLine&) = default;
    friend auto operator<=>(const MonthLine& a, const MonthLine& b)
    {
        const int byId = a.id.compare(b.id);
        return byId != 0 ? byId <=> 0 : a.revision <=> b.revision;
    }
};

/// What both sides compare of a month (exchange.md 12).
struct MonthDigest {
    qint64 count = 0;
    QByteArray hash; ///< 32 bytes

    friend bool operator==(const MonthDigest&, const MonthDigest&) = default;
};

/// SHA-256 over the lines in order of id and revision, 52 bytes each: id, revision (big-endian), hash.
///
/// Why sorted, and not a sum or an exclusive or of the hashes, which would need no order: those can be made to fit by who
/// chooses the records, and a month that both sides sign as closed is evidence. Sorting a month costs nothing that counts.
MonthDigest digestOf(std::vector<MonthLine> lines);

} // namespace tanu
