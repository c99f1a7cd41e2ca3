#pragma once

#include "core/services/sessions/violationstep.h"

namespace tanu {

struct ImportedProctoring {
    std::vector<RecordedViolation> acts; ///< in order of time
    int alreadyRecorded = 0; ///< events that an earlier import brought
    int afterEnd = 0; ///< events after the procedure of their candidate was ended: no acts of their own
};

/// Takes the events of online proctoring for one session from a CSV file (R13.on, R14).
///
/// - Columns by their headings: time (of Kazakhstan, to the second), `iin` or the number of the application, the thing
///   (R12) and what happened.
/// - Whole or not at all: any bad line leaves everything as it was.
/// - In order of time: the first event of a candidate is a warning, the second ends the procedure automatically. A file
///   that grows may be taken again: what is there already is passed over.
/// Errors: ImportLineBad{line, what, ...}: `encoding`, `quote`, `header`, `empty` without records; per line `fields`,
/// `person`, `stranger`, `time` (none, or outside of the session), `thing`, `allowed` (by the programme, R12),
/// `description`, `twice`, `state` (assessed or out of the session). ModeNotOffered{mode} for a session that is not
/// online, ActionNotAllowed{action, state of the session}, NotFound{"session", id}, RoleNotAllowed, NotSeated,
/// those of the database.
class ImportProctoring {
public:
    explicit ImportProctoring(Desk& desk);

    Result<ImportedProctoring> run(const SessionId& session, const QByteArray& file, const QString& fileName);

private:
    Desk& m_desk;
};

} // namespace tanu
