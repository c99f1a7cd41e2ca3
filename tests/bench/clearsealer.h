#pragma once

#include "core/database/sealer.h"

namespace tanu::bench {

/// Leaves everything as it is: what a center would be without sealing, to hold sealing against. Never outside tanu-bench.
class ClearSealer final : public Sealer {
public:
    [[nodiscard]] QByteArray seal(const SealPlace&, const QByteArray& plain) const override { return plain; }
    [[nodiscard]] Result<QByteArray> open(const SealPlace&, const QByteArray& sealed) const override { return sealed; }
    [[nodiscard]] QByteArray fingerprint(const char*, const QByteArray& plain) const override
    {
        constexpr qsizetype size = 32; // as long as a true one
        return plain.leftJustified(size, 0, true);
    }
};

} // namespace tanu::bench
