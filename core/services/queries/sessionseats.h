#pragma once

#include "core/database/connection.h"
#include "core/domain/bilingual.h"
#include "core/domain/commissions/seating.h"
#include "core/domain/session.h"

#include <optional>

namespace tanu {

/// One seat of the commission as it is held, with its name.
struct SessionMember {
    StaffId staff;
    PersonName name;
    Bilingual position;
    CommissionSeat seat = CommissionSeat::Member;
    StaffId insteadOf = {}; ///< whom the order formed the commission with; null: this one
    bool isAbsent = false; ///< nobody sits instead

    /// Chair and members assess; the secretary does not (R9.1, R16).
    [[nodiscard]] bool isAssessor() const { return seat != CommissionSeat::Secretary && !isAbsent; }
};

/// Who was replaced by whom, with names (R9.1).
struct SessionSubstitution {
    Substitution substitution;
    QString outName; ///< in full
    QString inName; ///< empty: nobody
    QString candidateName; ///< for whom alone; empty: the whole session
};

/// A member who sits although something binds them to a candidate: must be replaced for that candidate (R9.1).
struct SessionTie {
    ApplicationId application;
    QString candidateName;
    StaffId staff;
    QString memberName;
    TieKind kind = TieKind::Related;
};

/// How the commission of a session stands (R9.1).
struct SessionSeats {
    std::vector<SessionSubstitution> substitutions; ///< in order of time
    std::vector<SessionTie> ties; ///< that need a replacement
    std::optional<Error> refusal; ///< why the commission may not sit; nothing: it may
};

/// Who sits for the candidate, or with a null one in the session as a whole; the chair first, the secretary last.
Result<std::vector<SessionMember>> sessionMembersOf(
    Connection& connection, const Session& session, const ApplicationId& candidate = {});

Result<SessionSeats> sessionSeatsOf(Connection& connection, const Session& session);

} // namespace tanu
