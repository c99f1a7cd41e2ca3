#include "server/upkeep/clientprogram.h"

#include <QtCore/QDir>
#include <QtCore/QProcess>
#include <QtCore/QStandardPaths>

namespace tanu::server {

namespace {

QString pathOf(const QString& program)
{
    const QString known = QStandardPaths::findExecutable(program);
    if (!known.isEmpty())
        return known;
    const QDir versions(QStringLiteral("/usr/lib/postgresql"));
    const QStringList names = versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name | QDir::Reversed);
    for (const QString& name : names) {
        const QString path = versions.filePath(name + QStringLiteral("/bin/") + program);
        if (QFileInfo(path).isExecutable())
            return path;
    }
    return {};
}

} // namespace

Result<void> runClient(const QString& program, const QStringList& words, const QString& password)
{
    const QString path = pathOf(program);
    if (path.isEmpty())
        return Error{ErrorKind::NotFound, {program}, QStringLiteral("the package postgresql-client is not installed")};
    QProcess process;
    if (!password.isEmpty()) {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("PGPASSWORD"), password);
        process.setProcessEnvironment(environment);
    }
    process.setStandardOutputFile(QProcess::nullDevice());
    process.start(path, words);
    constexpr int forEver = -1;
    const bool isDone = process.waitForFinished(forEver) && process.exitStatus() == QProcess::NormalExit
        && process.exitCode() == 0;
    if (isDone)
        return {};
    return Error{ErrorKind::DatabaseFailed, {}, program + QLatin1String(": ") + QString::fromUtf8(process.readAllStandardError())};
}

} // namespace tanu::server
