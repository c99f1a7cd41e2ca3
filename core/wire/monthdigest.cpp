#include "core/wire/monthdigest.h"

#include "core/wire/sha256.h"

#include <QtCore/QtEndian>

#include <algorithm>

namespace tanu {

MonthDigest digestOf(std::vector<MonthLine> lines)
{
    constexpr qsizetype lineSize = 52;
    std::sort(lines.begin(), lines.end());
    QByteArray whole;
    whole.reserve(static_cast<qsizetype>(lines.size()) * lineSize);
    for (const MonthLine& line : lines) {
        const quint32 revision = qToBigEndian(static_cast<quint32>(line.revision));
        whole += line.id;
        whole += QByteArray::fromRawData(reinterpret_cast<const char*>(&revision), sizeof revision);
        whole += line.hash;
    }
    return {static_cast<qint64>(lines.size()), sha256Of(whole)};
}

} // namespace tanu
