#pragma once

#include "core/base/result.h"

#include <QtCore/QByteArray>

namespace tanu {

/// Writes the whole file or leaves what was there. Errors: FileUnwritable{path}.
Result<void> saveFile(const QString& path, const QByteArray& content);

} // namespace tanu
