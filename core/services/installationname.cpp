#include "core/services/installationname.h"

#include "core/storage/centertable.h"

namespace tanu {

Result<Bilingual> installationName(Connection& connection, InstallationRole role, const QString& ownName)
{
    if (role == InstallationRole::Venue)
        return Bilingual {ownName, ownName};
    const auto center = CenterTable(connection).find();
    if (!center)
        return center.error();
    return *center ? (*center)->name : namesOnCard(ownName);
}

} // namespace tanu
