#pragma once

#include "core/base/result.h"

#include <QtCore/QString>
#include <QtGui/QImage>

namespace tanu {

class PaintablePages;

/// Page `page` as a picture for the screen, white paper, `dotsPerInch` 36 to 600.
/// A page that does not exist gives a null picture.
QImage previewOf(const PaintablePages& pages, int page, int dotsPerInch);

/// Writes all pages to a PDF file through QPdfWriter: embedded font subsets, selectable text.
/// The file appears whole or not at all. Errors: FileUnwritable.
Result<void> writePdf(const PaintablePages& pages, const QString& path, const QString& title);

/// The same as bytes, to be attached to a file of the case. Errors: FileUnwritable.
Result<QByteArray> pdfBytes(const PaintablePages& pages, const QString& title);

} // namespace tanu
