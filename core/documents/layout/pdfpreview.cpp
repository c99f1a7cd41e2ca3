#include "core/documents/layout/pdfpreview.h"

#include "core/base/wholefile.h"
#include "core/documents/layout/paintablepages.h"

#include <QtCore/QBuffer>
#include <QtCore/QSaveFile>
#include <QtGui/QPageLayout>
#include <QtGui/QPainter>
#include <QtGui/QPdfWriter>

#include <cerrno>

namespace tanu {

namespace {

constexpr int writerResolution = 600;

Error unwritable(const QString& path)
{
    return {ErrorKind::FileUnwritable, {path}, {}};
}

bool writeTo(QIODevice& device, const PaintablePages& pages, const QString& title)
{
    QPdfWriter writer(&device);
    writer.setTitle(title);
    writer.setCreator(QStringLiteral("Tanu"));
    writer.setResolution(writerResolution);
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF()));
    QPainter painter;
    if (!painter.begin(&writer))
        return false;
    for (int page = 0; page < pages.pageCount(); ++page) {
        if (page > 0 && !writer.newPage())
            return false;
        painter.save();
        painter.scale(writerResolution / 72.0, writerResolution / 72.0);
        pages.paintPage(painter, page);
        painter.restore();
    }
    return painter.end();
}

} // namespace

QImage previewOf(const PaintablePages& pages, int page, int dotsPerInch)
{
    if (page < 0 || page >= pages.pageCount())
        return {};
    const double scale = qBound(36, dotsPerInch, 600) / 72.0;
    QImage image((pageSize * scale).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(scale, scale);
    pages.paintPage(painter, page);
    return image;
}

Result<void> writePdf(const PaintablePages& pages, const QString& path, const QString& title)
{
    errno = 0;
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !writeTo(file, pages, title) || !file.commit())
        return writeFailure(path, file);
    return {};
}

Result<QByteArray> pdfBytes(const PaintablePages& pages, const QString& title)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    if (!writeTo(buffer, pages, title))
        return unwritable({});
    return buffer.data();
}

} // namespace tanu
