#include "core/storage/issuingstop.h"

#include "core/storage/settingtable.h"

namespace tanu {

namespace {

const QString settingName = QStringLiteral("issuing-stopped");
constexpr qsizetype dateLength = 10;

} // namespace

Result<std::optional<IssuingStop>> storedIssuingStop(Connection& connection)
{
    const auto stored = SettingTable(connection).find(settingName);
    if (!stored)
        return stored.error();
    if (!stored->has_value())
        return std::optional<IssuingStop>();
    const QDate on = QDate::fromString((*stored)->left(dateLength), Qt::ISODate);
    if (!on.isValid())
        return Error {ErrorKind::RowCorrupt, {QStringLiteral("setting"), settingName, QStringLiteral("value")}, {}};
    return std::optional(IssuingStop {on, (*stored)->mid(dateLength + 1)});
}

Result<void> storeIssuingStop(Connection& connection, const std::optional<IssuingStop>& stop)
{
    SettingTable settings(connection);
    if (!stop)
        return settings.remove(settingName);
    return settings.put(settingName, stop->on.toString(Qt::ISODate) + QLatin1Char(' ') + stop->reason);
}

} // namespace tanu
