#include "core/database/sealedtext.h"

namespace tanu {

SealedText::SealedText(std::shared_ptr<const Sealer> sealer, SealPlace place, QByteArray stored)
    : m_sealer(std::move(sealer))
    , m_place(std::move(place))
    , m_stored(std::move(stored))
{
}

Result<QString> SealedText::open() const
{
    if (m_stored.isNull())
        return QString();
    if (!m_sealer)
        return Error {ErrorKind::KeyMissing, {QString::fromLatin1(m_place.column)}, QStringLiteral("nothing to open with")};
    const auto plain = m_sealer->open(m_place, m_stored);
    if (!plain)
        return plain.error();
    return QString::fromUtf8(*plain);
}

} // namespace tanu
