#include "core/documents/personalfile/imagepage.h"

#include "core/documents/layout/paintablepages.h"
#include "core/documents/pdf/pdffile.h"
#include "core/documents/personalfile/embeddedimage.h"

#include <QtCore/QBuffer>
#include <QtGui/QImageReader>
#include <QtGui/QPainter>

namespace tanu {

namespace {

constexpr qint64 greatestPixels = 200'000'000;

Error damaged()
{
    return {ErrorKind::FileUnreadable, {QStringLiteral("damaged")}, {}};
}

QByteArray number(double value)
{
    return QByteArray::number(value, 'f', 2);
}

QImage onWhite(const QImage& image)
{
    if (!image.hasAlphaChannel())
        return image;
    QImage page(image.size(), QImage::Format_RGB32);
    page.fill(Qt::white);
    QPainter(&page).drawImage(0, 0, image);
    return page;
}

/// Whether the picture can be decoded; JPEG is tried at an eighth of its size, which costs little.
bool canBeRead(const QByteArray& bytes, const QByteArray& format)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, format);
    if (const QSize size = reader.size(); size.isValid())
        reader.setScaledSize((size / 8).expandedTo(QSize(1, 1)));
    return !reader.read().isNull();
}

Result<EmbeddedImage> decoded(QImageReader& reader)
{
    reader.setAutoTransform(true);
    const QImage image = reader.read();
    if (image.isNull())
        return damaged();
    return embeddedPixels(onWhite(image));
}

Result<EmbeddedImage> embedded(const QByteArray& bytes, const QByteArray& format)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, format);
    const QSize size = reader.size();
    if (!reader.canRead() || size.isEmpty() || static_cast<qint64>(size.width()) * size.height() > greatestPixels)
        return damaged();
    if (reader.transformation() != QImageIOHandler::TransformationNone)
        return decoded(reader);
    const bool isJpeg = format == "jpeg";
    auto image = isJpeg ? embeddedJpeg(bytes) : embeddedPng(bytes);
    if (!image)
        return decoded(reader);
    if (isJpeg && !canBeRead(bytes, format))
        return damaged();
    return *std::move(image);
}

/// Where the picture stands: the middle of an A4 page, above the line of the page's number.
QRectF placeOn(const QSizeF& page, const QSizeF& picture)
{
    const QRectF room = QRectF(QPointF(), page).adjusted(millimetres(8), millimetres(8), -millimetres(8), -millimetres(10));
    const QSizeF size = picture.scaled(room.size(), Qt::KeepAspectRatio);
    return {room.center() - QPointF(size.width(), size.height()) / 2, size};
}

QByteArray pageOf(const EmbeddedImage& image)
{
    const bool isAcross = image.size.width() > image.size.height();
    const QSizeF page = isAcross ? pageSize.transposed() : pageSize;
    const QRectF place = placeOn(page, image.size);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    PdfFile file(buffer);
    const int tree = file.reserve();
    const int sheet = file.reserve();
    const int content = file.reserve();
    const int picture = file.reserve();
    const int catalog = file.reserve();
    const int information = file.reserve();
    file.writePacked(picture, image.entries, image.data);
    file.writeStream(content, {},
        "q " + number(place.width()) + " 0 0 " + number(place.height()) + ' ' + number(place.left()) + ' '
            + number(page.height() - place.bottom()) + " cm /I Do Q");
    file.write(sheet,
        "<< /Type /Page /Parent " + PdfFile::reference(tree) + " /MediaBox [0 0 " + number(page.width()) + ' '
            + number(page.height()) + "] /Resources << /XObject << /I " + PdfFile::reference(picture) + " >> >> /Contents "
            + PdfFile::reference(content) + " >>");
    file.write(tree, "<< /Type /Pages /Count 1 /Kids [ " + PdfFile::reference(sheet) + " ] >>");
    file.write(catalog, "<< /Type /Catalog /Pages " + PdfFile::reference(tree) + " >>");
    file.write(information, "<< /Creator (Tanu) >>");
    return file.finish(catalog, information) ? buffer.data() : QByteArray();
}

} // namespace

Result<QByteArray> imagePage(const QByteArray& bytes, const QString& mediaType)
{
    if (mediaType != u"image/jpeg" && mediaType != u"image/png")
        return damaged();
    const Result<EmbeddedImage> image = embedded(bytes, mediaType == u"image/jpeg" ? "jpeg" : "png");
    if (!image)
        return image.error();
    return pageOf(*image);
}

} // namespace tanu
