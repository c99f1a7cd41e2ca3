#include "tests/support/needles.h"

#include <QtCore/QDirIterator>
#include <QtCore/QFile>
#include <QtCore/QStringConverter>
#include <QtCore/QUrl>

#include <algorithm>
#include <cctype>
#include <cstring>

namespace tanu::test {

namespace {

constexpr unsigned char lastPlain = 0x7e;

/// As QSettings writes bytes: what follows an escape and reads as a part of it is escaped too.
QByteArray asInSettings(const QByteArray& bytes)
{
    QByteArray written;
    bool isAfterEscape = false;
    for (const char byte : bytes) {
        const auto value = static_cast<unsigned char>(byte);
        const bool isEscaped = value > lastPlain || (isAfterEscape && std::isxdigit(value) != 0);
        written += isEscaped ? QByteArray("\\x") + QByteArray::number(value, 16) : QByteArray(1, byte);
        isAfterEscape = isEscaped;
    }
    return written;
}

quint32 startOf(const char* bytes)
{
    quint32 start = 0;
    std::memcpy(&start, bytes, sizeof start);
    return start;
}

} // namespace

std::vector<QByteArray> writingsOf(const QString& value)
{
    const QStringEncoder::Flag bare = QStringEncoder::Flag::Default;
    std::vector<QByteArray> writings {value.toUtf8(), QStringEncoder(QStringEncoder::Utf16LE, bare)(value),
        QStringEncoder(QStringEncoder::Utf16BE, bare)(value)};
    for (const QByteArray& another : {asInSettings(value.toUtf8()), QUrl::toPercentEncoding(value)}) {
        if (std::find(writings.begin(), writings.end(), another) == writings.end())
            writings.push_back(another);
    }
    return writings;
}

Needles::Needles(const QStringList& values)
    : m_begins(65536, false)
{
    for (const QString& value : values) {
        for (const QByteArray& writing : writingsOf(value)) {
            m_byStart[startOf(writing.constData())].append({writing, value});
            m_begins[startOf(writing.constData()) & 0xffffU] = true;
        }
    }
}

QStringList Needles::in(const QByteArray& content) const
{
    QStringList found;
    const char* const end = content.constData() + content.size();
    for (const char* at = content.constData(); at + 4 <= end; ++at) {
        const quint32 start = startOf(at);
        if (!m_begins[start & 0xffffU])
            continue;
        for (const auto& [writing, value] : m_byStart.value(start)) {
            if (end - at >= writing.size() && std::memcmp(at, writing.constData(), static_cast<size_t>(writing.size())) == 0)
                found.append(value);
        }
    }
    return found;
}

QStringList findings(const QString& folder, const QStringList& values)
{
    const Needles needles(values);
    QStringList found;
    QDirIterator files(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            qFatal("%s cannot be read", qUtf8Printable(file.fileName()));
        for (const QString& value : needles.in(file.readAll()))
            found.append(files.fileName() + QStringLiteral(": ") + value);
    }
    return found;
}

} // namespace tanu::test
