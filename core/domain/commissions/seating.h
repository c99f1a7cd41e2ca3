#pragma once

#include "core/domain/staff.h"
#include "core/domain/substitution.h"

#include <QtCore/QStringList>

#include <functional>
#include <map>
#include <vector>

namespace tanu {

/// A seat of an exam commission as it is held now, with everything that happened to it (R9.1).
struct HeldSeat {
    CommissionSeat seat = CommissionSeat::Member;
    StaffId staff; ///< who holds it; where it is empty, who held it last
    bool isEmpty = false; ///< the holder is absent and nobody sits instead
    std::vector<Substitution> changes; ///< in order of time; empty: as the order formed the commission

    /// Chair and members assess, vote and sign; the secretary does not (R9.1, R16).
    [[nodiscard]] bool votes() const { return seat != CommissionSeat::Secretary && !isEmpty; }
};

/// One candidate before the commission.
struct SeatingCandidate {
    ApplicationId application;
    PersonId person;
    bool isDecided = false; ///< the commission has confirmed its decision: who sits matters no more
};

/// Everything that decides who sits in one session (R9.1).
struct Seating {
    Commission commission; ///< as the order formed it
    std::vector<Substitution> substitutions; ///< of the session, in order of time
    std::vector<SeatingCandidate> candidates;
    std::vector<Tie> ties; ///< of these candidates' persons
    QString profession; ///< code
    std::map<StaffId, QStringList> professions; ///< codes for which somebody may sit; no entry: every profession
    std::map<StaffId, StaffMember> staff; ///< everybody who is named in it
};

/// A member who sits for a candidate although something binds them: must be replaced for that candidate.
struct UnreplacedTie {
    ApplicationId application;
    StaffId staff;
    TieKind kind = TieKind::Related;

    friend bool operator==(const UnreplacedTie&, const UnreplacedTie&) = default;
};

/// Who sits for this candidate, or with a null one in the session as a whole: the seats of the order with the
/// substitutions in order of time. The chair first, the secretary last.
///
/// - A recusal for one candidate counts for that candidate only; what concerns the whole session, for everybody whose
///   seat was not changed before.
std::vector<HeldSeat> heldSeats(
    const Commission& commission, const std::vector<Substitution>& substitutions, const ApplicationId& candidate = {});

/// Who votes and signs; the chair first.
std::vector<StaffId> votersOf(const std::vector<HeldSeat>& seats);

/// R9.1: whether this person sits there, in whatever seat; who was replaced does not.
bool holdsSeat(const std::vector<HeldSeat>& seats, const StaffId& person);

/// Whose marks count for one candidate, the chair's seat first (R16).
///
/// - Who left the whole session after having marked everything stays the assessor of that candidate.
/// - Who was recused for the candidate never does.
/// `hasMarkedAll`: all operations of the map, by somebody whose marks may count.
std::vector<StaffId> assessorsOf(
    const std::vector<HeldSeat>& seats, const std::function<bool(const StaffId&)>& hasMarkedAll);

/// R9.1: a chair and at least three who vote. Errors: CommissionIncomplete{chair | members}.
Result<void> checkQuorum(const std::vector<HeldSeat>& seats);

/// Whether these professions, all where the list is empty, include this one.
bool maySitFor(const QStringList& professions, const QString& profession);

/// By candidate, in the order of the seats; candidates who are decided are left out.
std::vector<UnreplacedTie> unreplacedTies(const Seating& seating);

/// R9.1: whether the commission may examine these candidates.
/// Errors: CommissionIncomplete{chair | members}, MemberMayNotSit{name, inactive | profession | tie}.
Result<void> checkSeating(const Seating& seating);

/// R9.1: whether this substitution may be made. The substitute is of `seating.staff`.
///
/// - `out` sits there; a recusal for one candidate always has a substitute; an empty seat leaves a quorum.
/// - The substitute is active, of the role CommissionMember (Secretary for the secretary's seat), may sit for the
///   profession, does not sit there already, and is bound to nobody before whom they would sit.
/// Errors: NotFound{"member", id}, FieldEmpty{"substitute"}, CommissionIncomplete{chair | members},
/// MemberMayNotSit{name, inactive | role | profession | seat-taken | tie}.
Result<void> checkSubstitution(const Seating& seating, const Substitution& wanted);

} // namespace tanu
