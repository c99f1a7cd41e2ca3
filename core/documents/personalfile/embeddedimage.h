#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QSize>

#include <optional>

class QImage;

namespace tanu {

/// A picture the way a PDF holds it.
struct EmbeddedImage {
    QSize size;
    QByteArray entries; ///< of the stream's dictionary: colours, bits, filter
    QByteArray data;
};

/// The data as it stands in the file; nothing where a PDF has no such colours or layers.
std::optional<EmbeddedImage> embeddedJpeg(const QByteArray& bytes);
std::optional<EmbeddedImage> embeddedPng(const QByteArray& bytes);

/// The pixels, deflated.
EmbeddedImage embeddedPixels(const QImage& image);

} // namespace tanu
