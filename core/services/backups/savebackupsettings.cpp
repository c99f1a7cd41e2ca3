#include "core/services/backups/savebackupsettings.h"

#include "core/services/deed.h"
#include "core/storage/backupsettings.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>

namespace tanu {

SaveBackupSettings::SaveBackupSettings(Desk& desk)
    : m_desk(desk)
{
}

Result<void> SaveBackupSettings::run(const BackupSettings& settings)
{
    const QString& folder = settings.folder;
    if (!folder.isEmpty() && !QDir::isAbsolutePath(folder))
        return Error {ErrorKind::FieldMalformed, {QStringLiteral("folder"), folder}, {}};
    if (!folder.isEmpty() && !QFileInfo(folder).isDir())
        return Error {ErrorKind::FileUnwritable, {folder}, QStringLiteral("the folder is not there")};
    return perform(m_desk, Action::SaveBackupSettings, [&](Deed& deed) -> Result<void> {
        deed.about("backup");
        deed.note("folder", folder);
        deed.note("nightly", Cbor::boolean(settings.isNightly));
        return storeBackupSettings(deed.connection(), {folder.isEmpty() ? folder : QDir::cleanPath(folder), settings.isNightly});
    });
}

} // namespace tanu
