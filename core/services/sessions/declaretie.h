#pragma once

#include "core/domain/substitution.h"
#include "core/services/deed.h"

namespace tanu {

/// Declares that somebody of the staff is related to, employs or taught the person of a case (R9.1): from now on they do
/// not sit before this person, in this case or any other.
///
/// - Where they sit already, they must be replaced before the session starts, or before the decision is confirmed.
/// - Declaring again replaces kind and note. `withdraw` is for a mistake; the journal keeps both.
/// Errors: FieldEmpty{"note"} for a tie of another kind without words, FieldEmpty{"reason"}, NotFound{"staff" |
/// "application" | "tie", id}, RoleNotAllowed, those of the database.
class DeclareTie {
public:
    explicit DeclareTie(Desk& desk);

    Result<void> run(const StaffId& member, const ApplicationId& candidate, TieKind kind, const QString& note = {});
    Result<void> withdraw(const StaffId& member, const ApplicationId& candidate, const QString& reason);

private:
    Desk& m_desk;
};

} // namespace tanu
