#include "app/cli/qrreading.h"

#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>

namespace tanu::cli {

namespace {

constexpr int patienceMs = 30'000;
constexpr int dotsPerInch = 200;

Result<QByteArray> runReader(const QString& program, const QStringList& words, const QString& path)
{
    QProcess process;
    process.start(program, words);
    if (!process.waitForStarted(patienceMs))
        return Error {ErrorKind::FileUnreadable, {path}, program + QStringLiteral(" is not installed")};
    if (!process.waitForFinished(patienceMs) || process.exitCode() != 0)
        return Error {ErrorKind::FileUnreadable, {path}, QString::fromUtf8(process.readAllStandardError())};
    return process.readAllStandardOutput();
}

} // namespace

Result<QString> readQrCode(const QString& path)
{
    QTemporaryDir folder;
    QString picture = path;
    if (path.endsWith(QStringLiteral(".pdf"), Qt::CaseInsensitive)) {
        const QString stem = folder.filePath(QStringLiteral("page"));
        const auto drawn = runReader(QStringLiteral("pdftoppm"),
            {QStringLiteral("-png"), QStringLiteral("-singlefile"), QStringLiteral("-r"), QString::number(dotsPerInch), path, stem},
            path);
        if (!drawn)
            return drawn.error();
        picture = stem + QStringLiteral(".png");
    }
    const auto read = runReader(QStringLiteral("zbarimg"), {QStringLiteral("--quiet"), QStringLiteral("--raw"), picture}, path);
    if (!read)
        return read.error();
    return QString::fromUtf8(*read).section(QLatin1Char('\n'), 0, 0).trimmed();
}

} // namespace tanu::cli
