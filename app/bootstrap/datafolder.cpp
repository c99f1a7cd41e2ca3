#include "app/bootstrap/datafolder.h"

#include <QtCore/QDir>
#include <QtCore/QFile>

namespace tanu::datafolder {

namespace {

constexpr QFile::Permissions ownersFile = QFile::ReadOwner | QFile::WriteOwner;
constexpr QFile::Permissions ownersFolder = ownersFile | QFile::ExeOwner;

QString demoMark(const QString& data)
{
    return QDir(data).filePath(QStringLiteral("demo"));
}

} // namespace

QString databasePath(const QString& data)
{
    return QDir(data).filePath(QStringLiteral("center.sqlite"));
}

QString keyFile(const QString& data)
{
    return QDir(data).filePath(QStringLiteral("keys.sealed"));
}

QString demoKeys(const QString& data)
{
    return QDir(data).filePath(QStringLiteral("keys"));
}

QString forms(const QString& data)
{
    return QDir(data).filePath(QStringLiteral("forms"));
}

bool isDemo(const QString& data)
{
    return QFile::exists(demoMark(data));
}

Result<void> markDemo(const QString& data)
{
    QFile mark(demoMark(data));
    if (!mark.open(QIODevice::WriteOnly))
        return Error {ErrorKind::FileUnwritable, {mark.fileName()}, mark.errorString()};
    return {};
}

Result<void> make(const QString& data, bool asDemo)
{
    const bool isNew = !QFile::exists(data);
    if (!QDir().mkpath(data))
        return Error {ErrorKind::FileUnwritable, {data}, {}};
    if (isNew)
        keepToOwner(data);
    return asDemo && !QFile::exists(databasePath(data)) ? markDemo(data) : Result<void>();
}

void keepToOwner(const QString& data)
{
    QFile::setPermissions(data, ownersFolder);
    const QDir folder(data);
    const QStringList secret {QStringLiteral("center.sqlite*"), QStringLiteral("keys.sealed*")};
    for (const QString& name : folder.entryList(secret, QDir::Files))
        QFile::setPermissions(folder.filePath(name), ownersFile);
}

} // namespace tanu::datafolder
