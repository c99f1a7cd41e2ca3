#pragma once

#include <QtCore/QByteArray>

namespace tanu {

inline constexpr qsizetype sha256Size = 32; ///< bytes

/// SHA-256 of records, batches and requests (exchange.md 2, 6, 9): 32 bytes.
///
/// Why not QCryptographicHash: a batch of 10,000 records is hashed twice, record by record and as the body of its
/// request, and OpenSSL has the processor's own instructions for it. Built without OpenSSL, it is Qt's.
QByteArray sha256Of(const QByteArray& bytes);

} // namespace tanu
