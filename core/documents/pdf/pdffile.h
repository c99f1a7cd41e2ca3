#pragma once

#include <QtCore/QByteArray>

#include <vector>

class QIODevice;

namespace tanu {

/// Writes the objects of a PDF 1.7 file one after another to a device, then the table of where they stand.
///
/// - An object is numbered by `reserve`, so that it can be named before it is written.
/// - Streams are deflated. Nothing is kept in memory but the places.
class PdfFile {
public:
    explicit PdfFile(QIODevice& device);

    [[nodiscard]] int reserve();
    void write(int object, const QByteArray& body);

    /// `entries` are further entries of the stream's dictionary, such as `/Type /XObject`.
    void writeStream(int object, const QByteArray& entries, const QByteArray& data);

    /// The same for data that is encoded already: `entries` name the filter.
    void writePacked(int object, const QByteArray& entries, const QByteArray& packed);

    /// The table and the trailer. False if the device took less than it was given.
    [[nodiscard]] bool finish(int catalog, int information);

    /// `12 0 R`
    [[nodiscard]] static QByteArray reference(int object);

private:
    void put(const QByteArray& bytes);

    QIODevice& m_device;
    qint64 m_written = 0;
    bool m_whole = true;
    std::vector<qint64> m_places; ///< of object i + 1
};

} // namespace tanu
