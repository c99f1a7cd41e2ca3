#include "core/services/backups/backupreader.h"

#include <QtCore/QtEndian>

#include <algorithm>

namespace tanu {

namespace {

constexpr qsizetype lengthSize = 4;
constexpr qsizetype greatestManifest = 1024 * 1024;

Error broken(const char* what)
{
    return {ErrorKind::BackupBroken, {}, QString::fromLatin1(what)};
}

/// Takes the content apart as it comes: the length of the manifest, the manifest, the files.
class Unpacking {
public:
    explicit Unpacking(BackupTarget& target)
        : m_target(target)
    {
    }

    Result<void> take(const QByteArray& part)
    {
        m_waiting += part;
        if (!m_manifest) {
            if (const auto begun = readManifest(); !begun || !m_manifest)
                return begun;
        }
        return handOver();
    }

    Result<BackupManifest> finish()
    {
        if (!m_manifest || m_file < m_manifest->files.size())
            return broken("a file is missing");
        return *m_manifest;
    }

private:
    Result<void> readManifest();
    Result<void> handOver();
    Result<void> beginFile();

    BackupTarget& m_target;
    std::optional<BackupManifest> m_manifest;
    QByteArray m_waiting;
    size_t m_file = 0;
    qint64 m_left = 0; ///< of the file
};

Result<void> Unpacking::readManifest()
{
    if (m_waiting.size() < lengthSize)
        return {};
    const auto length = static_cast<qsizetype>(qFromBigEndian<quint32>(m_waiting.constData()));
    if (length > greatestManifest)
        return broken("manifest too long");
    if (m_waiting.size() < lengthSize + length)
        return {};
    const auto manifest = parseBackupManifest(m_waiting.mid(lengthSize, length));
    if (!manifest)
        return manifest.error();
    m_manifest = *manifest;
    m_waiting.remove(0, lengthSize + length);
    return beginFile();
}

/// Begins the next file that has bytes, and ends those that have none.
Result<void> Unpacking::beginFile()
{
    for (; m_file < m_manifest->files.size(); ++m_file) {
        const BackupManifest::File& file = m_manifest->files[m_file];
        if (const auto begun = m_target.begin(file); !begun)
            return begun;
        m_left = file.size;
        if (m_left > 0)
            return {};
        if (const auto ended = m_target.end(); !ended)
            return ended;
    }
    return {};
}

Result<void> Unpacking::handOver()
{
    while (!m_waiting.isEmpty()) {
        if (m_file >= m_manifest->files.size())
            return broken("bytes behind the last file");
        const auto size = static_cast<qsizetype>(std::min<qint64>(m_left, m_waiting.size()));
        if (const auto taken = m_target.take(m_waiting.left(size)); !taken)
            return taken;
        m_waiting.remove(0, size);
        m_left -= size;
        if (m_left > 0)
            continue;
        if (const auto ended = m_target.end(); !ended)
            return ended;
        ++m_file;
        if (const auto begun = beginFile(); !begun)
            return begun;
    }
    return {};
}

Error asBackupError(const Error& error, const QString& path)
{
    if (error.kind == ErrorKind::SealBroken || error.kind == ErrorKind::BackupBroken)
        return {ErrorKind::BackupBroken, {path}, error.detail};
    if (error.kind == ErrorKind::KeyMissing)
        return {ErrorKind::RecoveryKeyWrong, {}, QStringLiteral("sealed to ") + error.arguments.value(0)};
    return error;
}

} // namespace

Result<BackupManifest> readBackup(const QString& path, const EncryptionKey& recovery, BackupTarget& target)
{
    Unpacking unpacking(target);
    const auto read = unseal(path, {SealedKind::Backup, recovery, std::nullopt},
        [&unpacking](const QByteArray& part) { return unpacking.take(part); });
    if (!read)
        return asBackupError(read.error(), path);
    auto manifest = unpacking.finish();
    return manifest ? manifest : Result<BackupManifest>(asBackupError(manifest.error(), path));
}

Result<SealedFacts> inspectBackup(const QString& path)
{
    const auto facts = inspectSealed(path);
    if (!facts)
        return asBackupError(facts.error(), path);
    if (facts->kind != SealedKind::Backup)
        return Error {ErrorKind::BackupBroken, {path}, QStringLiteral("of another kind")};
    return facts;
}

} // namespace tanu
