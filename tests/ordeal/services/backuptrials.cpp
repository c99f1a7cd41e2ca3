#include "core/security/recoverykey.h"
#include "core/services/backups/makebackup.h"
#include "core/services/backups/recordbackup.h"
#include "core/services/backups/savebackupsettings.h"
#include "core/storage/recoverymark.h"
#include "tests/ordeal/services/servicetrials.h"

#include <QtCore/QFileInfo>

namespace tanu::test {

namespace {

/// What a backup needs besides the center: a recovery key, a data key, and a folder that goes with the action.
struct Ground {
    explicit Ground(TestCenter& center)
        : dataKey(need(DataKey::fromBytes(QByteArray(DataKey::size, '\x51'))))
        , source {center.path().isEmpty() ? folder.path() : QFileInfo(center.path()).path(), {}, *dataKey}
    {
        need(storeRecoveryMark(center.db(), RecoveryMark::of(need(RecoveryKey::make()))));
    }

    Result<Backup> make(TestCenter& center) const
    {
        return MakeBackup(center.as(Role::Administrator), source).run(folder.path(), BackupCause::ByHand);
    }

    QTemporaryDir folder;
    std::unique_ptr<DataKey> dataKey;
    BackupSource source;
};

} // namespace

std::vector<ServiceTrial> backupTrials()
{
    return {
        {"MakeBackup", "S2", [](TestCenter& center) -> Work {
             return [&center, ground = std::make_shared<Ground>(center)] { return done(ground->make(center)); };
         }},
        {"RecordFailedBackup", "S2", [](TestCenter& center) -> Work {
             return [&] {
                 return RecordFailedBackup(center.as(Role::Administrator))
                     .run(QStringLiteral("/media/stick"), BackupCause::ByHand, Error {ErrorKind::FileUnwritable, {}, {}});
             };
         }},
        {"CheckBackup", "S2", [](TestCenter& center) -> Work {
             const auto ground = std::make_shared<Ground>(center);
             return [&center, ground, backup = need(ground->make(center))] {
                 return CheckBackup(center.as(Role::Administrator)).run(backup);
             };
         }},
        {"SaveBackupSettings", "S2", [](TestCenter& center) -> Work {
             const auto folder = std::make_shared<QTemporaryDir>();
             return [&center, folder] {
                 return SaveBackupSettings(center.as(Role::Administrator)).run({folder->path(), true});
             };
         }},
    };
}

} // namespace tanu::test
