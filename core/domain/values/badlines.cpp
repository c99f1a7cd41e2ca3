#include "core/domain/values/badlines.h"

#include <QtCore/QStringDecoder>

#include <algorithm>

namespace tanu {

namespace {

/// Where the file is no UTF-8, line by line.
Error encodingError(const QByteArray& file)
{
    BadLines bad;
    qint64 number = 0;
    for (const QByteArray& line : file.split('\n')) {
        ++number;
        QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        const QString decoded = decoder.decode(line);
        if (decoder.hasError() || decoded.contains(QChar(QChar::ReplacementCharacter)))
            bad.add(number, QStringLiteral("encoding"));
    }
    if (bad.isEmpty())
        bad.add(number, QStringLiteral("encoding"));
    return bad.error();
}

} // namespace

std::vector<BadLine> badLinesOf(const Error& error)
{
    std::vector<BadLine> lines;
    if (error.kind != ErrorKind::ImportLineBad)
        return lines;
    for (qsizetype i = 0; i + 1 < error.arguments.size(); i += 2)
        lines.push_back({error.arguments.at(i).toLongLong(), error.arguments.at(i + 1)});
    return lines;
}

void BadLines::add(qint64 line, const QString& what)
{
    if (!isFull())
        m_lines.push_back({line, what});
}

Error BadLines::error() const
{
    std::vector<BadLine> sorted = m_lines;
    std::stable_sort(sorted.begin(), sorted.end(), [](const BadLine& a, const BadLine& b) { return a.line < b.line; });
    QStringList arguments;
    for (const BadLine& bad : sorted)
        arguments << QString::number(bad.line) << bad.what;
    return {ErrorKind::ImportLineBad, arguments, {}};
}

Result<QString> importText(const QByteArray& file)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString text = decoder.decode(file);
    if (decoder.hasError())
        return encodingError(file);
    if (text.startsWith(QChar(QChar::ByteOrderMark)))
        text.remove(0, 1);
    return text;
}

} // namespace tanu
