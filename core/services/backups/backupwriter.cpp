#include "core/services/backups/backupwriter.h"

#include "core/security/sealedfilewriter.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QtEndian>

#include <algorithm>

namespace tanu {

namespace {

constexpr qint64 atOnce = 1024 * 1024;

/// How far the whole is, over all files.
struct Progress {
    const BackupProgress& told;
    qint64 total = 0;
    qint64 done = 0;

    Result<void> add(qint64 bytes)
    {
        done += bytes;
        return told ? told(done, total) : Result<void>();
    }
};

Error unreadable(const QFile& file)
{
    return {ErrorKind::FileUnreadable, {file.fileName()}, file.errorString()};
}

Result<void> writeFile(SealedFileWriter& writer, const QString& path, qint64 size, Progress& progress)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return unreadable(file);
    for (qint64 left = size; left > 0;) {
        const QByteArray bytes = file.read(std::min(left, atOnce));
        if (bytes.isEmpty())
            return unreadable(file);
        if (const auto written = writer.write(bytes); !written)
            return written;
        left -= bytes.size();
        if (const auto goesOn = progress.add(bytes.size()); !goesOn)
            return goesOn;
    }
    return {};
}

Result<void> writeManifest(SealedFileWriter& writer, const BackupManifest& manifest)
{
    QByteArray bytes = encode(manifest);
    QByteArray length(4, Qt::Uninitialized);
    qToBigEndian(static_cast<quint32>(bytes.size()), length.data());
    const auto written = writer.write(length + bytes);
    wipe(bytes);
    return written;
}

} // namespace

Result<SealedFacts> writeBackup(
    const QString& path, const EncryptionPublicKey& recovery, BackupContent content, const BackupProgress& told)
{
    for (size_t i = 0; i < content.manifest.files.size(); ++i)
        content.manifest.files[i].size = QFileInfo(content.paths.at(static_cast<qsizetype>(i))).size();
    // What could not be read back is not written.
    auto readable = parseBackupManifest(encode(content.manifest));
    if (!readable) {
        content.manifest.wipeKeys();
        return readable.error();
    }
    readable->wipeKeys();
    const auto writer = SealedFileWriter::create(path, {SealedKind::Backup, {recovery}, nullptr});
    if (!writer)
        return writer.error();
    const auto begun = writeManifest(**writer, content.manifest);
    content.manifest.wipeKeys();
    if (!begun)
        return begun.error();
    Progress progress {told, content.manifest.contentSize()};
    for (size_t i = 0; i < content.manifest.files.size(); ++i) {
        const QString& file = content.paths.at(static_cast<qsizetype>(i));
        if (const auto written = writeFile(**writer, file, content.manifest.files[i].size, progress); !written)
            return written.error();
    }
    return (*writer)->finish();
}

} // namespace tanu
