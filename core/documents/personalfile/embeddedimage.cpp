#include "core/documents/personalfile/embeddedimage.h"

#include <QtCore/QtEndian>
#include <QtGui/QImage>

namespace tanu {

namespace {

int byteAt(const QByteArray& bytes, qsizetype at)
{
    return at < bytes.size() ? static_cast<uchar>(bytes[at]) : 0;
}

int wordAt(const QByteArray& bytes, qsizetype at)
{
    return byteAt(bytes, at) << 8 | byteAt(bytes, at + 1);
}

quint32 longAt(const QByteArray& bytes, qsizetype at)
{
    return at + 4 <= bytes.size() ? qFromBigEndian<quint32>(bytes.constData() + at) : 0;
}

QByteArray dictionary(QSize size, int bits, const QByteArray& colours, const QByteArray& filter)
{
    return "/Type /XObject /Subtype /Image /Width " + QByteArray::number(size.width()) + " /Height "
        + QByteArray::number(size.height()) + " /BitsPerComponent " + QByteArray::number(bits) + " /ColorSpace " + colours
        + filter;
}

/// Frame headers: C0 to CF without the tables C4, C8 and CC.
bool isFrame(int marker)
{
    return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
}

/// The chunks of a PNG file that matter here.
struct PngParts {
    QByteArray header;
    QByteArray palette;
    QByteArray data;
    bool isTransparent = false;
    bool isWhole = false;
};

PngParts partsOf(const QByteArray& bytes)
{
    PngParts parts;
    constexpr qsizetype signature = 8;
    constexpr qsizetype around = 12; // length, name, check sum
    for (qsizetype at = signature; at + around <= bytes.size();) {
        const qsizetype length = longAt(bytes, at);
        const QByteArray name = bytes.mid(at + 4, 4);
        if (length > bytes.size() - at - around)
            return parts;
        const QByteArray content = bytes.mid(at + 8, length);
        if (name == "IHDR")
            parts.header = content;
        else if (name == "PLTE")
            parts.palette = content;
        else if (name == "IDAT")
            parts.data += content;
        else if (name == "tRNS")
            parts.isTransparent = true;
        else if (name == "IEND")
            parts.isWhole = true;
        at += length + around;
    }
    return parts;
}

/// Whether the zlib stream opens to exactly the rows of the picture; its own check sum says that it is whole.
bool opensTo(const QByteArray& zlib, qsizetype size)
{
    QByteArray prefixed(4, '\0');
    qToBigEndian(static_cast<quint32>(size), prefixed.data());
    return qUncompress(prefixed + zlib).size() == size;
}

QByteArray coloursOf(int kind, const QByteArray& palette)
{
    switch (kind) {
    case 0:
        return "/DeviceGray";
    case 2:
        return "/DeviceRGB";
    case 3:
        return "[ /Indexed /DeviceRGB " + QByteArray::number(palette.size() / 3 - 1) + " <" + palette.toHex() + "> ]";
    default:
        return {};
    }
}

} // namespace

std::optional<EmbeddedImage> embeddedJpeg(const QByteArray& bytes)
{
    for (qsizetype at = 2; byteAt(bytes, at) == 0xFF;) {
        const int marker = byteAt(bytes, at + 1);
        if (isFrame(marker)) {
            const int bits = byteAt(bytes, at + 4);
            const QSize size(wordAt(bytes, at + 7), wordAt(bytes, at + 5));
            const int components = byteAt(bytes, at + 9);
            const bool isUsual = marker <= 0xC2 && bits == 8 && (components == 1 || components == 3);
            if (!isUsual || size.isEmpty())
                return std::nullopt;
            const QByteArray colours = components == 1 ? "/DeviceGray" : "/DeviceRGB";
            return EmbeddedImage {size, dictionary(size, bits, colours, " /Filter /DCTDecode"), bytes};
        }
        at += marker == 0xFF ? 1 : 2 + wordAt(bytes, at + 2);
    }
    return std::nullopt;
}

std::optional<EmbeddedImage> embeddedPng(const QByteArray& bytes)
{
    const PngParts parts = partsOf(bytes);
    const bool isInterlaced = byteAt(parts.header, 12) != 0;
    const int kind = byteAt(parts.header, 9);
    const QByteArray colours = coloursOf(kind, parts.palette);
    if (!parts.isWhole || parts.isTransparent || isInterlaced || colours.isEmpty())
        return std::nullopt;
    const QSize size(static_cast<int>(longAt(parts.header, 0)), static_cast<int>(longAt(parts.header, 4)));
    const int bits = byteAt(parts.header, 8);
    const int components = kind == 2 ? 3 : 1;
    const qsizetype row = 1 + (static_cast<qsizetype>(size.width()) * components * bits + 7) / 8;
    if (size.isEmpty() || !opensTo(parts.data, row * size.height()))
        return std::nullopt;
    const QByteArray filter = " /Filter /FlateDecode /DecodeParms << /Predictor 15 /Colors " + QByteArray::number(components)
        + " /BitsPerComponent " + QByteArray::number(bits) + " /Columns " + QByteArray::number(size.width()) + " >>";
    return EmbeddedImage {size, dictionary(size, bits, colours, filter), parts.data};
}

EmbeddedImage embeddedPixels(const QImage& image)
{
    const bool isGray = image.isGrayscale();
    const QImage plain = image.convertToFormat(isGray ? QImage::Format_Grayscale8 : QImage::Format_RGB888);
    const qsizetype row = static_cast<qsizetype>(plain.width()) * (isGray ? 1 : 3);
    QByteArray pixels;
    pixels.reserve(row * plain.height());
    for (int y = 0; y < plain.height(); ++y)
        pixels.append(reinterpret_cast<const char*>(plain.constScanLine(y)), row);
    constexpr int level = 2;
    constexpr qsizetype lengthPrefix = 4;
    return {plain.size(), dictionary(plain.size(), 8, isGray ? "/DeviceGray" : "/DeviceRGB", " /Filter /FlateDecode"),
        qCompress(pixels, level).sliced(lengthPrefix)};
}

} // namespace tanu
