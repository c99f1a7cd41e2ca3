#include "app/bootstrap/ownsettings.h"

#include "core/database/migrator.h"
#include "core/storage/settingtable.h"

namespace tanu {

Result<std::optional<QString>> settingOf(Connection& connection, const QString& name)
{
    const auto version = Migrator::storedVersion(connection);
    if (!version)
        return version.error();
    if (*version == 0)
        return std::optional<QString>();
    return SettingTable(connection).find(name);
}

Result<void> keepSetting(Connection& connection, const QString& name, const QString& value)
{
    SettingTable settings(connection);
    const auto kept = settings.find(name);
    if (!kept)
        return kept.error();
    return kept->has_value() ? Result<void>() : settings.put(name, value);
}

} // namespace tanu
