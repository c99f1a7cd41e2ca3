#pragma once

#include "core/exchange/parcels/content/parcelcontent.h"

namespace tanu {

/// Puts what a parcel brought into the venue's own tables: whole, inside the caller's transaction.
///
/// - What is there already from an earlier parcel of this center is brought up to date; the log of a session is only ever
///   added to.
/// Errors: those of the tables.
Result<void> unpackSession(Deed& deed, const OutParcel& parcel);

/// Adds what is not here yet of a log, by id; the value says how many of each were new.
struct AddedLog {
    int incidents = 0;
    int violations = 0;
    int substitutions = 0;
    int postponements = 0;
};
Result<AddedLog> addLog(Connection& connection, const SessionId& session, const SessionLog& log);

/// The findings that are newer than those here. Errors: those of the table.
Result<void> addReadiness(Connection& connection, const SessionId& session, const std::vector<ReadinessCheck>& checks);

/// The protocol as the other side has it: a draft brought up to date, a signature recorded as that of its day.
/// Errors: ChangedMeanwhile{"protocol"}, those of the table.
Result<void> putProtocol(Connection& connection, const ProtocolRow& protocol);

/// Writes the center's own forms below the folder. Errors: FileUnwritable{path}, DiskFull{path}.
Result<void> writeForms(const QString& folder, const std::vector<FormFile>& forms);

} // namespace tanu
