#pragma once

#include "core/services/deed.h"

#include <QtCore/QMap>

namespace tanu {

struct RecordedPractice {
    bool isComplete = false; ///< every assessor has marked every operation
    int missing = 0; ///< marks that are still to come
};

/// Records the marks of one assessor for one candidate, operation by operation of the technological map (R16).
///
/// - Only a candidate who was admitted (R15); the assessors are the chair and the members who sit for the
///   candidate (R9.1).
/// - Some operations now and some later; a mark replaces the one that the same assessor gave before, until the
///   decision is confirmed. Complete, the case is assessed.
/// Errors: FieldEmpty{"marks"}, NotAdmittedToPractice{candidate, correct, total},
/// NotFound{"assessor" | "operation", id}, MemberMayNotSit{assessor, tie}, FieldMalformed{"points", points},
/// ActionNotAllowed{action, state of the case or the session}, NotFound{"candidate", id}, RoleNotAllowed, NotSeated,
/// those of the database.
class RecordPractice {
public:
    explicit RecordPractice(Desk& desk);

    /// `points` by the id of the operation.
    Result<RecordedPractice> run(
        const ApplicationId& candidate, const StaffId& assessor, const QMap<QString, int>& points);

private:
    Desk& m_desk;
};

} // namespace tanu
