#include "core/base/strongid.h"

#include <QtCore/QRandomGenerator>
#include <QtCore/QUuid>
#include <QtCore/QtEndian>

namespace tanu {

QByteArray makeUuid7(const QDateTime& now)
{
    QByteArray bytes(16, Qt::Uninitialized);
    auto* data = reinterpret_cast<uchar*>(bytes.data());
    const auto milliseconds = static_cast<quint64>(now.toMSecsSinceEpoch());
    auto* random = QRandomGenerator::system();
    qToBigEndian(milliseconds << 16, data);
    qToBigEndian(random->generate64(), data + 8);
    const quint32 twelveBits = random->generate();
    data[6] = static_cast<uchar>(0x70U | ((twelveBits >> 8U) & 0x0fU));
    data[7] = static_cast<uchar>(twelveBits & 0xffU);
    data[8] = static_cast<uchar>(0x80U | (data[8] & 0x3fU));
    return bytes;
}

QString uuidToText(const QByteArray& bytes)
{
    return bytes.size() == 16 ? QUuid::fromRfc4122(bytes).toString(QUuid::WithoutBraces) : QString();
}

QByteArray uuidFromText(const QString& text)
{
    const QUuid uuid = QUuid::fromString(text);
    return uuid.isNull() ? QByteArray() : uuid.toRfc4122();
}

} // namespace tanu
