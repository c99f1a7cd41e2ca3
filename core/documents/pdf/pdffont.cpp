#include "core/documents/pdf/pdffont.h"

#include "core/documents/pdf/pdffile.h"
#include "core/documents/pdf/truetypesubset.h"

#include <QtCore/QPointF>

namespace tanu {

namespace {

constexpr size_t greatestGlyph = 0xFFFF;
constexpr QByteArrayView hexDigits("0123456789ABCDEF");

void appendHex(QByteArray& content, quint32 value)
{
    for (const int shift : {12, 8, 4, 0})
        content.append(hexDigits[static_cast<qsizetype>((value >> shift) & 0xFU)]);
}

QByteArray hex(quint32 value)
{
    QByteArray text;
    appendHex(text, value);
    return text;
}

} // namespace

PdfFont::PdfFont(const PageFonts& fonts, Face face)
    : m_fonts(fonts)
    , m_face(face)
    , m_signOfGlyph(greatestGlyph + 1)
{
}

void PdfFont::appendGlyphs(QByteArray& content, QStringView text)
{
    m_isUsed = true;
    for (const QChar sign : text) {
        const quint32 glyph = m_fonts.glyph(m_face, sign);
        m_signOfGlyph[glyph] = sign.unicode();
        appendHex(content, glyph);
    }
}

std::vector<quint32> PdfFont::usedGlyphs() const
{
    std::vector<quint32> glyphs;
    for (size_t glyph = 1; glyph < m_signOfGlyph.size(); ++glyph) {
        if (m_signOfGlyph[glyph] != 0)
            glyphs.push_back(static_cast<quint32>(glyph));
    }
    return glyphs;
}

QByteArray PdfFont::baseName() const
{
    QString name = m_fonts.raw(m_face).familyName();
    name.remove(QLatin1Char(' '));
    const QByteArray style = m_face == Face::Bold ? "-Bold" : m_face == Face::Italic ? "-Italic" : "-Regular";
    return "TANUAA+" + name.toLatin1() + style;
}

QByteArray PdfFont::widths() const
{
    QByteArray text = "[";
    for (const quint32 glyph : usedGlyphs()) {
        const double em = m_fonts.width(m_face, QString(QChar(m_signOfGlyph[glyph])), 1000);
        text += ' ' + QByteArray::number(glyph) + " [" + QByteArray::number(em, 'f', 1) + ']';
    }
    return text + " ]";
}

QByteArray PdfFont::toUnicode() const
{
    QByteArray text = "/CIDInit /ProcSet findresource begin 12 dict begin begincmap\n"
                      "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
                      "/CMapName /Adobe-Identity-UCS def /CMapType 2 def\n"
                      "1 begincodespacerange <0000> <FFFF> endcodespacerange\n";
    constexpr size_t greatestBlock = 100;
    const std::vector<quint32> glyphs = usedGlyphs();
    for (size_t from = 0; from < glyphs.size(); from += greatestBlock) {
        const size_t to = std::min(from + greatestBlock, glyphs.size());
        text += QByteArray::number(static_cast<qint64>(to - from)) + " beginbfchar\n";
        for (size_t i = from; i < to; ++i)
            text += '<' + hex(glyphs[i]) + "> <" + hex(m_signOfGlyph[glyphs[i]]) + ">\n";
        text += "endbfchar\n";
    }
    return text + "endcmap CMapName currentdict /CMap defineresource pop end end\n";
}

QByteArray PdfFont::descriptor(const QByteArray& name, int fontFile) const
{
    const QRawFont& raw = m_fonts.raw(m_face);
    const double scale = 1000.0 / raw.pixelSize();
    const auto measure = [scale](double pixels) { return QByteArray::number(qRound(pixels * scale)); };
    const QByteArray angle = m_face == Face::Italic ? "-12" : "0";
    return "<< /Type /FontDescriptor /FontName /" + name + " /Flags 4 /FontBBox [-600 "
        + measure(-raw.descent()) + " 2800 " + measure(raw.ascent()) + "] /ItalicAngle " + angle + " /Ascent "
        + measure(raw.ascent()) + " /Descent " + measure(-raw.descent()) + " /CapHeight "
        + measure(raw.capHeight()) + " /StemV 80 /FontFile2 " + PdfFile::reference(fontFile) + " >>";
}

Result<void> PdfFont::writeTo(PdfFile& file, int object) const
{
    const Result<QByteArray> subset = truetypeSubset(m_fonts.raw(m_face), usedGlyphs());
    if (!subset)
        return subset.error();
    const QByteArray name = baseName();
    const int fontFile = file.reserve();
    const int description = file.reserve();
    const int descendant = file.reserve();
    const int unicode = file.reserve();
    file.writeStream(fontFile, "/Length1 " + QByteArray::number(subset->size()), *subset);
    file.write(description, descriptor(name, fontFile));
    file.write(descendant,
        "<< /Type /Font /Subtype /CIDFontType2 /BaseFont /" + name
            + " /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor "
            + PdfFile::reference(description) + " /CIDToGIDMap /Identity /DW 600 /W " + widths() + " >>");
    file.writeStream(unicode, {}, toUnicode());
    file.write(object,
        "<< /Type /Font /Subtype /Type0 /BaseFont /" + name + " /Encoding /Identity-H /DescendantFonts ["
            + PdfFile::reference(descendant) + "] /ToUnicode " + PdfFile::reference(unicode) + " >>");
    return {};
}

} // namespace tanu
