#pragma once

#include "core/exchange/parcels/content/parcelcontent.h"

namespace tanu {

/// The staff of a parcel with their commission and accounts. An account that was changed here later stays as it is (S1:
/// a new password at the venue). Errors: those of the tables.
Result<void> putPeople(Connection& connection, const OutParcel& parcel);

/// R9.1: for which professions they may sit; whoever has no entry in the parcel, for every one.
Result<void> bindProfessions(Connection& connection, const OutParcel& parcel);

} // namespace tanu
