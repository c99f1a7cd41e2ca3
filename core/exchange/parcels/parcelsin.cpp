#include "core/exchange/parcels/parcelsin.h"

#include "core/exchange/parcels/parcelfile.h"
#include "core/storage/checkouttable.h"
#include "core/storage/venuesettings.h"

#include <QtCore/QFileInfo>

namespace tanu {

Result<QStringList> parcelsIn(Connection& connection, const QString& folder)
{
    const auto self = ownIdentity(connection);
    if (!self)
        return self.error();
    if (!self->has_value())
        return ErrorKind::NotEnrolled;
    const auto travels = CheckOutTable(connection).all();
    if (!travels)
        return travels.error();
    const bool isOffice = (*self)->role == InstallationRole::Office;
    QStringList waiting = parcelsFor(folder, (*self)->id);
    for (const CheckOutRow& travel : *travels) {
        if (isOffice && travel.state == CheckOutState::Out)
            continue;
        waiting.removeIf([&](const QString& path) { return path.contains(travel.id.toText()); });
    }
    return waiting;
}

Result<QStringList> parcelsAt(Connection& connection, const QString& place)
{
    return QFileInfo(place).isDir() ? parcelsIn(connection, place) : Result<QStringList>(QStringList {place});
}

} // namespace tanu
