#pragma once

#include "core/exchange/parcels/content/parcelcontent.h"

namespace tanu {

/// What the office puts into one parcel (exchange.md 21).
struct PackWanted {
    ParcelHead head;
    Session session;
    std::vector<StaffId> alsoStaff; ///< who travels with the commission and may sit instead of a member
    QString formsFolder; ///< the center's own forms; empty: none
};

/// Everything of the session, and nobody else's: a candidate who has no place in it any more is left out, and so is what
/// the log says of that candidate. Takes numbers for acts and the protocol out of their series.
/// Errors: NotFound{"staff", id}, FieldEmpty{"candidates"}, FileUnreadable{path}, those of the tables.
Result<OutParcel> packSession(Deed& deed, const PackWanted& wanted);

/// The log of a session as it stands here.
Result<SessionLog> logOf(Connection& connection, const SessionId& session);

} // namespace tanu
