#pragma once

#include "core/base/result.h"

#include <QtCore/QByteArray>

namespace tanu {

/// SHA-256 (FIPS 180-4), 32 bytes.
QByteArray sha256(const QByteArray& bytes);

/// Hash with a key (BLAKE2b, RFC 7693), `size` bytes long: the same bytes give another hash under another key,
/// so that values with few possibilities (an IIN, an enrolment code) cannot be found by trying them all.
///
/// - Key 16 to 64 bytes, size 16 to 64. Errors: FieldMalformed.
Result<QByteArray> keyedHash(const QByteArray& key, const QByteArray& bytes, int size = 32);

/// Compares in a time that does not depend on where the two differ; for secrets and codes.
bool isEqualInConstantTime(const QByteArray& a, const QByteArray& b);

/// So many bytes from the machine's source of random numbers.
QByteArray randomBytes(int count);

} // namespace tanu
