#pragma once

#include "core/documents/type/fonts.h"

#include <QtCore/QString>
#include <QtCore/QStringList>

namespace tanu {

/// Breaks a text into lines no wider than `width` points: at spaces, and inside a word only if the word
/// alone is wider than the line. Lines are of near equal length, as a centred heading wants them.
QStringList wrapBalanced(const PageFonts& fonts, Face face, double size, const QString& text, double width);

} // namespace tanu
