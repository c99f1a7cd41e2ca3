#pragma once

#include "core/base/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>

namespace tanu {

/// A picture as a PDF of one A4 page, as large as the page allows, upright or across as the picture is itself.
///
/// - JPEG and ordinary PNG data go into the file as they are: nothing is lost and nothing is computed anew.
/// - Turned as the camera says; transparent parts are white.
/// - `mediaType`: `image/jpeg` or `image/png`. Errors: FileUnreadable{"damaged"}, also for another type and for more
///   than 200 million pixels.
Result<QByteArray> imagePage(const QByteArray& bytes, const QString& mediaType);

} // namespace tanu
