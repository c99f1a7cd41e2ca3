#pragma once

#include "core/documents/layout/pageitems.h"

#include <QtCore/QByteArray>

#include <vector>

namespace tanu {

class PdfFont;

/// The drawing operators of a page (ISO 32000-1, annex A) for what is laid out on it.
///
/// - `fonts` are named /F0, /F1 ... in the order of `Face`, and note the glyphs that they show.
QByteArray pdfContent(const PageItems& items, std::vector<PdfFont>& fonts);

} // namespace tanu
