#include "core/services/backups/backupmanifest.h"

#include "core/security/encryption.h"
#include "core/security/signing.h"
#include "core/services/ownforms.h"
#include "core/wire/fields.h"

#include <limits>
#include <numeric>

namespace tanu {

namespace {

constexpr int version = 1;
constexpr qsizetype dataKeySize = 32;
constexpr size_t greatestFiles = 1'000;
constexpr qint64 greatestSize = std::numeric_limits<qint64>::max() / 2 / static_cast<qint64>(greatestFiles);

const QString formsPrefix = QStringLiteral("forms/");

bool isGoodName(const QString& name, bool isFirst)
{
    if (isFirst)
        return name == databaseFileName();
    return name.startsWith(formsPrefix) && isFormPath(name.mid(formsPrefix.size()));
}

Error broken(const QString& detail)
{
    return {ErrorKind::BackupBroken, {}, detail};
}

} // namespace

QString databaseFileName()
{
    return QStringLiteral("center.sqlite");
}

qint64 BackupManifest::contentSize() const
{
    return std::accumulate(files.begin(), files.end(), qint64(0),
        [](qint64 sum, const File& file) { return sum + file.size; });
}

void BackupManifest::wipeKeys()
{
    wipe(dataKey);
    wipe(parcelKey);
}

QByteArray encode(const BackupManifest& manifest)
{
    Cbor::Array files;
    for (const BackupManifest::File& file : manifest.files) {
        Cbor entry = Cbor::map();
        entry.insert(QLatin1String("name"), file.name);
        entry.insert(QLatin1String("size"), file.size);
        files.push_back(entry);
    }
    Cbor map = Cbor::map();
    map.insert(QLatin1String("version"), version);
    map.insert(QLatin1String("center"), manifest.center);
    map.insert(QLatin1String("demo"), Cbor::boolean(manifest.isDemo));
    map.insert(QLatin1String("made_at"), cborOf(manifest.madeAt));
    map.insert(QLatin1String("data_key"), manifest.dataKey);
    if (!manifest.parcelKey.isEmpty())
        map.insert(QLatin1String("parcel_key"), manifest.parcelKey);
    map.insert(QLatin1String("files"), files);
    return map.encode();
}

Result<BackupManifest> parseBackupManifest(const QByteArray& bytes)
{
    const auto map = decodeMap(bytes);
    if (!map)
        return broken(map.problem().path);
    Fields fields(*map);
    static_cast<void>(fields.number(QLatin1String("version"), version, version));
    BackupManifest manifest;
    manifest.center = fields.text(QLatin1String("center"), 20);
    manifest.isDemo = fields.truth(QLatin1String("demo"));
    manifest.madeAt = fields.moment(QLatin1String("made_at"));
    manifest.dataKey = fields.bytes(QLatin1String("data_key"), dataKeySize, dataKeySize);
    manifest.parcelKey
        = fields.bytesIfAny(QLatin1String("parcel_key"), EncryptionKey::seedSize, EncryptionKey::seedSize).value_or(QByteArray());
    const Cbor::Array files = fields.array(QLatin1String("files"), greatestFiles);
    for (size_t i = 0; i < files.size(); ++i) {
        Fields item = fields.item(QLatin1String("files"), i, files[i]);
        BackupManifest::File file;
        file.name = item.text(QLatin1String("name"), 250);
        file.size = item.number(QLatin1String("size"), 0, greatestSize);
        if (!isGoodName(file.name, i == 0))
            return broken(file.name);
        fields.join(item);
        manifest.files.push_back(file);
    }
    if (const auto& problem = fields.problem())
        return broken(problem->code + QLatin1Char(' ') + problem->path);
    if (manifest.files.empty())
        return broken(QStringLiteral("no files"));
    return manifest;
}

} // namespace tanu
