#pragma once

#include <QtCore/QByteArray>

namespace tanu {

/// Bytes as libsodium takes them.
inline const unsigned char* sodiumData(const QByteArray& bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.constData());
}

inline unsigned char* sodiumData(QByteArray& bytes)
{
    return reinterpret_cast<unsigned char*>(bytes.data());
}

inline unsigned long long sodiumSize(const QByteArray& bytes)
{
    return static_cast<unsigned long long>(bytes.size());
}

} // namespace tanu
