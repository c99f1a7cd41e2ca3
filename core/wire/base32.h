#pragma once

#include "core/base/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>

namespace tanu {

/// Base 32 of RFC 4648 without padding, upper case: every sign is in the alphanumeric set of QR codes.
QString toBase32(const QByteArray& bytes);

/// Strict: upper case only, no padding, no spaces, a length that can be, unused bits zero; so every byte
/// sequence has exactly one text. Errors: FieldMalformed (`base32`).
Result<QByteArray> fromBase32(const QString& text);

} // namespace tanu
