#pragma once

#include "core/exchange/parcels/content/parcelcontent.h"
#include "core/exchange/parcels/bringhomesession.h"
#include "core/storage/checkouttable.h"

namespace tanu {

/// Puts what a venue made of a session into the office's tables; counts into `done`.
/// Errors: ParcelBroken{path} for cases that did not leave with it, those of the tables.
Result<void> mergeSession(
    Deed& deed, const CheckOutRow& travel, const HomeParcel& parcel, const QString& path, BroughtHome& done);

/// The outcome of one case of a signed protocol waits for the server (R18.2); nothing where the protocol does not name
/// the case or is a draft. Errors: those of `sendOutcome`.
Result<void> sendOutcomeOf(Deed& deed, const ProtocolRow& protocol, const ApplicationId& application);

} // namespace tanu
