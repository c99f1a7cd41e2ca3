#include "core/services/queries/backupquery.h"

#include "core/database/transaction.h"
#include "core/security/journal.h"
#include "core/storage/backupsettings.h"
#include "core/storage/backuptable.h"
#include "core/storage/recoverymark.h"

#include <QtCore/QFileInfo>

#include <algorithm>

namespace tanu {

namespace {

constexpr int listed = 100;

std::optional<QDateTime> lastGoodOf(const std::vector<Backup>& newestFirst)
{
    const auto good = std::find_if(newestFirst.begin(), newestFirst.end(),
        [](const Backup& backup) { return backup.isGood() && QFileInfo::exists(backup.path()); });
    return good == newestFirst.end() ? std::nullopt : std::optional(good->madeAt);
}

} // namespace

bool BackupState::isDue(const QDateTime& now) const
{
    return settings.isNightly && !settings.folder.isEmpty() && hasRecoveryKey
        && isBackupDue(toKazakhstan(now), lastGood);
}

BackupQuery::BackupQuery(Connection& connection, const Clock& clock)
    : m_connection(connection)
    , m_clock(clock)
{
}

Result<BackupState> BackupQuery::load()
{
    return inTransaction(m_connection, [&]() -> Result<BackupState> {
        BackupState state;
        const auto settings = loadBackupSettings(m_connection);
        if (!settings)
            return settings.error();
        state.settings = *settings;
        const auto key = loadRecoveryPublicKey(m_connection);
        if (!key)
            return key.error();
        state.hasRecoveryKey = key->has_value();
        BackupTable table(m_connection);
        const auto kept = table.kept();
        if (!kept)
            return kept.error();
        state.lastGood = lastGoodOf(*kept);
        auto backups = table.all(listed);
        if (!backups)
            return backups.error();
        state.backups = *std::move(backups);
        const auto since = Journal(m_connection).beginning();
        if (!since)
            return since.error();
        state.age = backupAge(m_clock.now(), state.lastGood, !kept->empty(), since->value_or(m_clock.now()));
        return state;
    }, Transaction::Kind::Read);
}

} // namespace tanu
