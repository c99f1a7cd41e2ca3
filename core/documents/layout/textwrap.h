#pragma once

#include "core/documents/type/fonts.h"

#include <QtCore/QString>
#include <QtCore/QStringList>

namespace tanu {

/// Breaks a text into lines no wider than `width` points: at spaces; a word that is wider than the line alone after its
/// hyphens; inside of a part only if that alone is wider. Lines are of near equal length, as a centred heading wants them.
QStringList wrapBalanced(const PageFonts& fonts, Face face, double size, const QString& text, double width);

/// Width in points of the widest part that wrapBalanced leaves whole: of words, cut after their hyphens.
double widestPart(const PageFonts& fonts, Face face, double size, const QString& text);

} // namespace tanu
