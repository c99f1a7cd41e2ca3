#pragma once

#include "core/domain/attendance.h"
#include "core/services/deed.h"

namespace tanu {

/// What was found at the door.
struct Identification {
    Attendance attendance = Attendance::Present;
    QString document; ///< that was shown: kind and number
};

/// Records that a candidate has come and who they are by a document, or that they have not come (R9).
///
/// - On the planned day of the session or later. Recording again replaces what was recorded before.
/// - Present: with the document. Absent: before the start only; `StartSession` then puts the case off.
/// - Late, before the start and without a document: the candidate is awaited and may be identified until theory is
///   recorded; nobody's theory is recorded unidentified.
/// Errors: FieldEmpty{"document"}, ActionNotAllowed{action, state of the case or the session} for somebody absent after
/// the start too, SessionTooEarly{session's number, planned day}, NotFound{"candidate", id}, RoleNotAllowed,
/// NotSeated, those of the database.
class IdentifyCandidate {
public:
    explicit IdentifyCandidate(Desk& desk);

    Result<void> run(const ApplicationId& candidate, const Identification& identification);

private:
    Desk& m_desk;
};

} // namespace tanu
