#include "core/security/memorystore.h"

namespace tanu {

Result<QByteArray> MemoryStore::read(const QString& name)
{
    if (const auto good = checkCredentialName(name); !good)
        return good.error();
    const auto found = m_secrets.constFind(name);
    if (found == m_secrets.constEnd())
        return Error {ErrorKind::KeyMissing, {name}, {}};
    return *found;
}

Result<void> MemoryStore::write(const QString& name, const QByteArray& secret)
{
    if (const auto good = checkCredentialName(name); !good)
        return good.error();
    m_secrets.insert(name, secret);
    return {};
}

Result<void> MemoryStore::remove(const QString& name)
{
    if (const auto good = checkCredentialName(name); !good)
        return good.error();
    m_secrets.remove(name);
    return {};
}

QString MemoryStore::describe() const
{
    return QStringLiteral("memory of this process; ends with it");
}

} // namespace tanu
