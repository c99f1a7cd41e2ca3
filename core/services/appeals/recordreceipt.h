#pragma once

#include "core/domain/rules/deadlines.h"
#include "core/services/deed.h"

namespace tanu {

/// Records the day on which the candidate received the result: the candidate's own term to appeal runs from it (R20).
///
/// - Not before the notice was sent, not in the future. Recording again corrects the day, until there is an appeal.
/// Errors: FieldMalformed{"receivedon", date}, NotFound{"application" | "resultnotice", id},
/// ActionNotAllowed{action, state}, RoleNotAllowed, those of the database.
class RecordReceipt {
public:
    explicit RecordReceipt(Desk& desk);

    /// The value is the term of the candidate.
    Result<Deadline> run(const ApplicationId& application, QDate receivedOn);

private:
    Desk& m_desk;
};

} // namespace tanu
