#pragma once

#include "core/base/result.h"

#include <QtCore/QByteArray>

namespace tanu {

/// The greatest scan that is taken: 10 MB.
inline constexpr qsizetype greatestScan = 10 * 1024 * 1024;

/// What a file really is, by its first bytes, never by its name (R4.2): `application/pdf`, `image/jpeg` or
/// `image/png`; empty for anything else.
QString mediaTypeOf(const QByteArray& content);

/// Errors: FileTooLarge{name, greatest size in bytes}, FileKindNotAllowed{name} (also for an empty file). The value
/// is the media type.
Result<QString> checkScan(const QString& fileName, const QByteArray& content);

} // namespace tanu
