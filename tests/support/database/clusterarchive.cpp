#include "tests/support/database/clusterarchive.h"

#include "tests/support/patience.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QProcess>
#include <QtCore/QSaveFile>

namespace tanu::test {

namespace {

/// What tar says, if it succeeds.
std::optional<QByteArray> tar(const QStringList& words)
{
    QProcess process;
    process.start(QStringLiteral("tar"), words);
    const bool isDone = process.waitForFinished(patience) && process.exitStatus() == QProcess::NormalExit
        && process.exitCode() == 0;
    return isDone ? std::optional(process.readAllStandardOutput()) : std::nullopt;
}

QString pathFor(const QString& made)
{
    const QByteArray hash = QCryptographicHash::hash(made.toUtf8(), QCryptographicHash::Sha256).toHex().left(16);
    return QStringLiteral(TANU_TEST_ARCHIVES "/cluster-%1.tar").arg(QLatin1String(hash));
}

} // namespace

ClusterArchive::ClusterArchive(const QString& made)
    : m_path(pathFor(made))
{
}

bool ClusterArchive::unpackInto(const QString& folder) const
{
    const bool isUnpacked = QFile::exists(m_path) && tar({QStringLiteral("-C"), folder, QStringLiteral("-xf"), m_path});
    if (!isUnpacked)
        QDir(folder + QLatin1String("/data")).removeRecursively();
    return isUnpacked;
}

void ClusterArchive::keep(const QString& folder) const
{
    const auto packed = tar({QStringLiteral("-C"), folder, QStringLiteral("-cf"), QStringLiteral("-"), QStringLiteral("data")});
    QSaveFile file(m_path);
    if (packed && file.open(QIODevice::WriteOnly) && file.write(*packed) == packed->size())
        file.commit();
}

} // namespace tanu::test
