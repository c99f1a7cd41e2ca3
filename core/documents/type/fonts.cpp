#include "core/documents/type/fonts.h"

#include <QtCore/QList>
#include <QtCore/QPointF>

namespace tanu {

namespace {

constexpr int tableSize = 0x600;
constexpr int measuringSize = 1000;

QFont measuringFont(const QString& family, Face face)
{
    QFont font(family);
    font.setPixelSize(measuringSize);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setKerning(false);
    font.setBold(face == Face::Bold);
    font.setItalic(face == Face::Italic);
    return font;
}

bool hasLetters(const QString& family)
{
    const QRawFont raw = QRawFont::fromFont(measuringFont(family, Face::Regular));
    if (raw.familyName() != family)
        return false;
    return std::all_of(kazakhLetters.begin(), kazakhLetters.end(),
        [&raw](QChar letter) { return raw.supportsCharacter(letter); });
}

bool isInstalled(const QString& family)
{
    return QRawFont::fromFont(measuringFont(family, Face::Regular)).familyName() == family;
}

} // namespace

Result<PageFonts> PageFonts::load()
{
    const QStringList serifs {QStringLiteral("Noto Serif"), QStringLiteral("DejaVu Serif")};
    const QStringList monos {QStringLiteral("Noto Sans Mono"), QStringLiteral("DejaVu Sans Mono")};
    const auto serif = std::find_if(serifs.begin(), serifs.end(), hasLetters);
    if (serif == serifs.end())
        return Error {ErrorKind::NotFound, {QStringLiteral("font"), serifs.join(QStringLiteral(", "))}, {}};
    const auto mono = std::find_if(monos.begin(), monos.end(), isInstalled);
    if (mono == monos.end())
        return Error {ErrorKind::NotFound, {QStringLiteral("font"), monos.join(QStringLiteral(", "))}, {}};
    return PageFonts(*serif, *mono);
}

PageFonts::PageFonts(QString serif, QString mono)
    : m_serif(std::move(serif))
    , m_mono(std::move(mono))
{
    for (const Face face : allFaces)
        m_faces[index(face)] = loadFace(measuringFont(face == Face::Mono ? m_mono : m_serif, face));
}

PageFonts::Loaded PageFonts::loadFace(const QFont& font)
{
    Loaded loaded {QRawFont::fromFont(font), std::vector<Measure>(tableSize)};
    QString signs;
    for (char16_t sign = 0x20; sign < tableSize; ++sign)
        signs.append(QChar(sign));
    const QList<quint32> glyphs = loaded.raw.glyphIndexesForString(signs);
    const QList<QPointF> advances = loaded.raw.advancesForGlyphIndexes(glyphs, QRawFont::UseDesignMetrics);
    for (qsizetype i = 0; i < glyphs.size(); ++i) {
        loaded.table[static_cast<size_t>(signs[i].unicode())]
            = Measure {glyphs[i], static_cast<float>(advances[i].x() / measuringSize)};
    }
    return loaded;
}

PageFonts::Measure PageFonts::measureOf(const QRawFont& raw, QChar sign)
{
    const QList<quint32> glyphs = raw.glyphIndexesForString(QString(sign));
    if (glyphs.isEmpty())
        return {};
    const QList<QPointF> advances = raw.advancesForGlyphIndexes(glyphs, QRawFont::UseDesignMetrics);
    return {glyphs.first(), static_cast<float>(advances.first().x() / measuringSize)};
}

PageFonts::Measure PageFonts::measure(Face face, QChar sign) const
{
    const Loaded& loaded = m_faces[index(face)];
    if (sign.unicode() < tableSize)
        return loaded.table[sign.unicode()];
    return measureOf(loaded.raw, sign);
}

QFont PageFonts::font(Face face, double points) const
{
    QFont font = measuringFont(face == Face::Mono ? m_mono : m_serif, face);
    font.setPixelSize(qMax(1, qRound(points * paintingUnits)));
    return font;
}

double PageFonts::width(Face face, QStringView text, double points) const
{
    double em = 0;
    for (const QChar sign : text)
        em += static_cast<double>(measure(face, sign).advance);
    return em * points;
}

bool PageFonts::covers(Face face, QStringView text) const
{
    return std::all_of(
        text.begin(), text.end(), [this, face](QChar sign) { return glyph(face, sign) != 0; });
}

} // namespace tanu
