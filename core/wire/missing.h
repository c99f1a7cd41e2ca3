#pragma once

#include "core/wire/problem.h"

#include <QtCore/QByteArray>
#include <QtCore/QByteArrayList>

namespace tanu {

/// A list of record hashes: the center's question which of them the server misses, and the server's answer
/// (exchange.md 8). At most 100,000, 32 bytes each, none twice; the answer keeps the question's order.
struct HashList {
    QByteArrayList hashes;

    friend bool operator==(const HashList&, const HashList&) = default;
};

QByteArray payloadOf(const HashList& list);
Reading<HashList> parseHashList(const QByteArray& payload);

} // namespace tanu
