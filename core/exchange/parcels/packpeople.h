#pragma once

#include "core/exchange/parcels/content/parcelcontent.h"
#include "core/storage/commissiontable.h"

namespace tanu {

/// Puts the staff into the parcel: the commission, who travels with it, and everybody whom the session names, each with
/// their account.
/// Errors: NotFound{"staff", id}, those of the tables.
Result<void> addPeople(Connection& connection, const std::vector<StaffId>& also, OutParcel& parcel);

} // namespace tanu
