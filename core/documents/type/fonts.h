#pragma once

#include "core/base/result.h"

#include <QtCore/QString>
#include <QtCore/QStringView>
#include <QtGui/QFont>
#include <QtGui/QRawFont>

#include <array>
#include <vector>

namespace tanu {

/// The four faces that paper is set in.
enum class Face { Regular, Bold, Italic, Mono };
inline constexpr std::array allFaces {Face::Regular, Face::Bold, Face::Italic, Face::Mono};

/// Letters that a face must have to print a Kazakh name, besides the Russian alphabet.
inline constexpr QStringView kazakhLetters = u"ӘәҒғҚқҢңӨөҰұҮүҺһІі";

/// The families that paper is set in, and their measures (look.md, Paper).
///
/// - Serif: the first of Noto Serif, DejaVu Serif that is installed and has all Kazakh letters.
/// - Monospaced, for numbers: the first of Noto Sans Mono, DejaVu Sans Mono.
/// - Measures are the font's own, unhinted and without kerning: the same on screen and on paper.
/// - Loaded once and shared: const and safe to read from several threads.
class PageFonts {
public:
    /// Errors: NotFound "font" with the families that were looked for.
    [[nodiscard]] static Result<PageFonts> load();

    [[nodiscard]] const QString& serif() const { return m_serif; }
    [[nodiscard]] const QString& mono() const { return m_mono; }
    [[nodiscard]] const QRawFont& raw(Face face) const { return m_faces[index(face)].raw; }

    /// For painting where the painter's unit is 1/`paintingUnits` of a point: sizes of fonts are whole units.
    [[nodiscard]] QFont font(Face face, double points) const;
    static constexpr int paintingUnits = 10;

    /// Width in points of a line of text.
    [[nodiscard]] double width(Face face, QStringView text, double points) const;

    /// The glyph of a sign, 0 where the face has none.
    [[nodiscard]] quint32 glyph(Face face, QChar sign) const { return measure(face, sign).glyph; }

    /// True if every sign of the text has a glyph.
    [[nodiscard]] bool covers(Face face, QStringView text) const;

private:
    struct Measure {
        quint32 glyph = 0;
        float advance = 0; ///< parts of the em
    };
    struct Loaded {
        QRawFont raw;
        std::vector<Measure> table; ///< U+0000 to U+05FF, what names and laws are written in
    };

    PageFonts(QString serif, QString mono);
    static size_t index(Face face) { return static_cast<size_t>(face); }
    static Loaded loadFace(const QFont& font);
    static Measure measureOf(const QRawFont& raw, QChar sign);
    Measure measure(Face face, QChar sign) const;

    QString m_serif;
    QString m_mono;
    std::array<Loaded, allFaces.size()> m_faces;
};

} // namespace tanu
