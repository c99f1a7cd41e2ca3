#include "core/storage/locksettings.h"

#include "core/domain/rules/desklock.h"
#include "core/storage/settingtable.h"

namespace tanu {

namespace {

const QString minutesName = QStringLiteral("lock-minutes");

} // namespace

Result<int> loadLockMinutes(Connection& connection)
{
    const auto text = SettingTable(connection).find(minutesName);
    if (!text)
        return text.error();
    if (!text->has_value())
        return usualLockMinutes;
    bool isNumber = false;
    const int minutes = (*text)->toInt(&isNumber);
    if (!isNumber || !areLockMinutes(minutes))
        return Error {ErrorKind::RowCorrupt, {QStringLiteral("setting"), minutesName, QStringLiteral("value")}, {}};
    return minutes;
}

Result<void> storeLockMinutes(Connection& connection, int minutes)
{
    return SettingTable(connection).put(minutesName, QString::number(minutes));
}

} // namespace tanu
