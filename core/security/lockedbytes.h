#pragma once

#include "core/base/result.h"

#include <QtCore/QByteArray>

#include <memory>

namespace tanu {

/// Secret bytes in memory that libsodium locks: never swapped, guarded, read only, wiped when freed.
class LockedBytes {
public:
    /// Copies the bytes and wipes where they came from. Errors: KeyStoreUnavailable (no locked memory).
    [[nodiscard]] static Result<LockedBytes> take(QByteArray& secret);

    [[nodiscard]] const unsigned char* data() const { return m_bytes.get(); }
    [[nodiscard]] int size() const { return m_size; }

    /// Outside of the locked memory; to be wiped with `wipe` right after.
    [[nodiscard]] QByteArray copy() const;

private:
    struct Release {
        void operator()(unsigned char* secret) const;
    };

    explicit LockedBytes(int size);

    std::unique_ptr<unsigned char, Release> m_bytes;
    int m_size;
};

} // namespace tanu
