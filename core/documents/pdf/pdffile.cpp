#include "core/documents/pdf/pdffile.h"

#include <QtCore/QIODevice>

namespace tanu {

namespace {

/// A zlib stream. Level 2: pages are written by the hundred in a second, and the next levels save 5 %.
QByteArray deflated(const QByteArray& data)
{
    constexpr int level = 2;
    constexpr qsizetype lengthPrefix = 4;
    return qCompress(data, level).sliced(lengthPrefix);
}

} // namespace

PdfFile::PdfFile(QIODevice& device)
    : m_device(device)
{
    put(QByteArrayLiteral("%PDF-1.7\n%\xE2\xE3\xCF\xD3\n"));
}

int PdfFile::reserve()
{
    m_places.push_back(0);
    return static_cast<int>(m_places.size());
}

void PdfFile::write(int object, const QByteArray& body)
{
    m_places[static_cast<size_t>(object - 1)] = m_written;
    put(QByteArray::number(object) + " 0 obj\n" + body + "\nendobj\n");
}

void PdfFile::writeStream(int object, const QByteArray& entries, const QByteArray& data)
{
    writePacked(object, entries + " /Filter /FlateDecode", deflated(data));
}

void PdfFile::writePacked(int object, const QByteArray& entries, const QByteArray& packed)
{
    write(object,
        "<< " + entries + " /Length " + QByteArray::number(packed.size()) + " >>\nstream\n" + packed + "\nendstream");
}

bool PdfFile::finish(int catalog, int information)
{
    const qint64 table = m_written;
    const QByteArray count = QByteArray::number(static_cast<qint64>(m_places.size()) + 1);
    QByteArray text = "xref\n0 " + count + "\n0000000000 65535 f \n";
    for (const qint64 place : m_places)
        text += QByteArray::number(place).rightJustified(10, '0') + " 00000 n \n";
    text += "trailer\n<< /Size " + count + " /Root " + reference(catalog) + " /Info " + reference(information)
        + " >>\nstartxref\n" + QByteArray::number(table) + "\n%%EOF\n";
    put(text);
    return m_whole;
}

QByteArray PdfFile::reference(int object)
{
    return QByteArray::number(object) + " 0 R";
}

void PdfFile::put(const QByteArray& bytes)
{
    m_whole = m_device.write(bytes) == bytes.size() && m_whole;
    m_written += bytes.size();
}

} // namespace tanu
