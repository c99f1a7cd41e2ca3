#include "core/security/folderstore.h"

#include "core/base/presence.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QSaveFile>

namespace tanu {

namespace {

constexpr QFile::Permissions ownerOnly = QFile::ReadOwner | QFile::WriteOwner;
constexpr QFile::Permissions readableByOthers
    = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
constexpr qint64 greatestSecret = 64 * 1024;

Error unavailable(const QString& path, const QString& why)
{
    const QString detail = path + QStringLiteral(": ") + why;
    return {ErrorKind::KeyStoreUnavailable, {}, detail};
}

} // namespace

FolderStore::FolderStore(QString folder)
    : m_folder(std::move(folder))
{
}

Result<QByteArray> FolderStore::read(const QString& name)
{
    if (const auto good = checkCredentialName(name); !good)
        return good.error();
    QFile file(pathOf(name));
    if (isAbsent(file.fileName()))
        return Error {ErrorKind::KeyMissing, {name}, file.fileName()};
    if (file.permissions() & readableByOthers)
        return unavailable(file.fileName(), QStringLiteral("others can read it"));
    if (!file.open(QIODevice::ReadOnly))
        return unavailable(file.fileName(), file.errorString());
    const QByteArray secret = file.read(greatestSecret + 1);
    if (file.error() != QFile::NoError || secret.size() > greatestSecret)
        return unavailable(file.fileName(), QStringLiteral("not readable as a secret"));
    return secret;
}

Result<void> FolderStore::write(const QString& name, const QByteArray& secret)
{
    if (const auto good = checkCredentialName(name); !good)
        return good.error();
    if (!QDir().mkpath(m_folder) || !QFile::setPermissions(m_folder, ownerOnly | QFile::ExeOwner))
        return unavailable(m_folder, QStringLiteral("cannot be made private"));
    QSaveFile file(pathOf(name));
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(ownerOnly))
        return unavailable(file.fileName(), file.errorString());
    if (file.write(secret) != secret.size() || !file.commit())
        return unavailable(file.fileName(), file.errorString());
    return {};
}

Result<void> FolderStore::remove(const QString& name)
{
    if (const auto good = checkCredentialName(name); !good)
        return good.error();
    QFile file(pathOf(name));
    if (file.exists() && !file.remove())
        return unavailable(file.fileName(), file.errorString());
    return {};
}

QString FolderStore::describe() const
{
    return QStringLiteral("DEMO ONLY: key files in %1, readable by whoever copies the folder").arg(m_folder);
}

QString FolderStore::pathOf(const QString& name) const
{
    const QString file = name + QStringLiteral(".key");
    return QDir(m_folder).filePath(file);
}

} // namespace tanu
