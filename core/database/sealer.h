#pragma once

#include "core/base/result.h"

#include <QtCore/QByteArray>

namespace tanu {

/// Where a sealed value lies. It goes into the seal, so that a value which was moved somewhere else does not open.
struct SealPlace {
    const char* column; ///< "table.column"; stays as it is for ever, whatever the column is called later
    QByteArray row = {}; ///< the id of its row, where there is one; empty otherwise
};

/// Turns values into bytes that say nothing to whoever reads the file, and back (S2).
///
/// - One sealer serves all connections to one database, from any thread.
/// - Sealing the same value twice gives different bytes. What must be found by its exact value has a fingerprint in a
///   column of its own.
/// - The kit knows no cipher; `core/security/columnsealer` is the one that the programs use.
class Sealer {
public:
    virtual ~Sealer() = default;

    [[nodiscard]] virtual QByteArray seal(const SealPlace& place, const QByteArray& plain) const = 0;

    /// Errors: SealBroken{column} (changed bytes, another place, another key).
    [[nodiscard]] virtual Result<QByteArray> open(const SealPlace& place, const QByteArray& sealed) const = 0;

    /// The same for the same value in the same column, under one key; the row does not count.
    [[nodiscard]] virtual QByteArray fingerprint(const char* column, const QByteArray& plain) const = 0;
};

} // namespace tanu
