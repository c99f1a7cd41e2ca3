#include "core/services/backups/superfluous.h"

#include "core/domain/rules/backups.h"
#include "core/storage/backuptable.h"

#include <QtCore/QFileInfo>

#include <algorithm>

namespace tanu {

namespace {

std::vector<Backup> superfluousIn(const std::vector<Backup>& kept, const QString& folder)
{
    std::vector<Backup> there;
    std::copy_if(kept.begin(), kept.end(), std::back_inserter(there), [&](const Backup& backup) {
        return backup.folder == folder && backup.isGood() && QFileInfo::exists(backup.path());
    });
    std::vector<KeptBackup> seen;
    for (const Backup& backup : there)
        seen.push_back({backup.number, toKazakhstan(backup.madeAt).date()});
    const std::vector<qint64> numbers = superfluousBackups(seen);
    std::erase_if(there,
        [&](const Backup& backup) { return !std::binary_search(numbers.begin(), numbers.end(), backup.number); });
    return there;
}

} // namespace

Result<std::vector<Backup>> noteSuperfluous(Deed& deed, const QString& folder)
{
    BackupTable table(deed.connection());
    const auto kept = table.kept();
    if (!kept)
        return kept.error();
    std::vector<Backup> superfluous = superfluousIn(*kept, folder);
    Cbor::Array files;
    for (const Backup& backup : superfluous) {
        if (const auto marked = table.markRemoved(backup.number, deed.now()); !marked)
            return marked.error();
        files.emplace_back(backup.file);
    }
    if (!files.empty())
        deed.note("removed", files);
    return superfluous;
}

} // namespace tanu
