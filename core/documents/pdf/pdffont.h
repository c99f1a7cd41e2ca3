#pragma once

#include "core/base/result.h"
#include "core/documents/type/fonts.h"

#include <QtCore/QByteArray>

#include <vector>

namespace tanu {

class PdfFile;

/// The glyphs of one face that a file uses: notes them while pages are written, then embeds the subset with
/// the table that makes the text selectable.
class PdfFont {
public:
    PdfFont(const PageFonts& fonts, Face face);

    [[nodiscard]] bool isUsed() const { return m_isUsed; }

    /// Glyph numbers of the text as hexadecimal digits, four for each sign; notes them as used.
    void appendGlyphs(QByteArray& content, QStringView text);

    /// Writes the font as object `object` with what it refers to. Errors: as truetypeSubset.
    [[nodiscard]] Result<void> writeTo(PdfFile& file, int object) const;

private:
    [[nodiscard]] std::vector<quint32> usedGlyphs() const;
    [[nodiscard]] QByteArray widths() const;
    [[nodiscard]] QByteArray toUnicode() const;
    [[nodiscard]] QByteArray descriptor(const QByteArray& name, int fontFile) const;
    [[nodiscard]] QByteArray baseName() const;

    const PageFonts& m_fonts;
    Face m_face;
    bool m_isUsed = false;
    std::vector<char16_t> m_signOfGlyph; ///< 0 where the glyph is not used
};

} // namespace tanu
