#include "core/storage/backupsettings.h"

#include "core/storage/settingtable.h"

namespace tanu {

namespace {

const QString folderName = QStringLiteral("backup-folder");
const QString nightlyName = QStringLiteral("backup-nightly");
const QString yes = QStringLiteral("yes");
const QString no = QStringLiteral("no");

} // namespace

Result<BackupSettings> loadBackupSettings(Connection& connection)
{
    SettingTable table(connection);
    const auto folder = table.find(folderName);
    if (!folder)
        return folder.error();
    const auto nightly = table.find(nightlyName);
    if (!nightly)
        return nightly.error();
    return BackupSettings {folder->value_or(QString()), nightly->value_or(yes) == yes};
}

Result<void> storeBackupSettings(Connection& connection, const BackupSettings& settings)
{
    SettingTable table(connection);
    if (const auto kept = table.put(folderName, settings.folder); !kept)
        return kept;
    return table.put(nightlyName, settings.isNightly ? yes : no);
}

} // namespace tanu
