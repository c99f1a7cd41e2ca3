#include "core/exchange/parcels/venuestep.h"

#include <algorithm>

namespace tanu {

Result<OwnIdentity> requireRole(Connection& connection, InstallationRole role, Action action)
{
    const auto self = ownIdentity(connection);
    if (!self)
        return self.error();
    if (!self->has_value())
        return ErrorKind::NotEnrolled;
    if ((*self)->role != role)
        return Error {ErrorKind::ActionNotAllowed, {codeOf(action), codeOf((*self)->role)}, {}};
    return **self;
}

Result<Venue> officeOf(Connection& connection)
{
    const auto known = VenueTable(connection).all();
    if (!known)
        return known.error();
    const auto office = std::find_if(known->begin(), known->end(),
        [](const Venue& one) { return one.card.role == InstallationRole::Office; });
    if (office == known->end())
        return ErrorKind::NotEnrolled;
    return *office;
}

} // namespace tanu
