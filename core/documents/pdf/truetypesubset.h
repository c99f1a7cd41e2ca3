#pragma once

#include "core/base/result.h"

#include <QtCore/QByteArray>
#include <QtGui/QRawFont>

#include <vector>

namespace tanu {

/// A TrueType font file with the outlines of the named glyphs only, to be embedded in a PDF.
///
/// - Glyphs keep their numbers, so that text can be written before the subset is made; glyphs above the
///   greatest used one are dropped, the others left empty. The parts of composite glyphs come along.
/// - Glyph 0 is always there.
/// Errors: FileUnreadable with the family, if the font has no TrueType outlines.
Result<QByteArray> truetypeSubset(const QRawFont& font, const std::vector<quint32>& glyphs);

} // namespace tanu
