#pragma once

#include "core/base/clock.h"
#include "core/domain/application.h"
#include "core/domain/postponement.h"
#include "core/domain/profession.h"
#include "core/domain/programme.h"
#include "core/domain/staff.h"
#include "core/services/queries/happenings.h"
#include "core/services/queries/sessionseats.h"
#include "core/services/sessions/decision.h"
#include "core/storage/assessmenttable.h"
#include "core/storage/noticetable.h"
#include "core/storage/protocoltable.h"
#include "core/storage/sessioncandidatetable.h"

namespace tanu {

/// One candidate with everything that the session has of them.
struct SessionCandidate {
    Application application;
    SessionCandidateRow place; ///< R8, attendance, theory, decision
    std::vector<AssessmentRow> marks;
    std::optional<NoticeRow> notice; ///< the last one of this session
    std::optional<DerivedDecision> derived; ///< as soon as the results suffice for it
    std::vector<DecisionReason> reasons; ///< as confirmed; empty before
    std::vector<SessionMember> members = {}; ///< who sits for this candidate (R9.1)
    std::vector<StaffId> assessors = {}; ///< whose marks count (R16), the chair's seat first
};

/// A case that left the session without a decision (R11.2).
struct SessionPostponement {
    Postponement postponement;
    QString numberText; ///< of the case
    QString fullName;
};

/// One session with everything in it.
struct SessionView {
    Session session;
    QString numberText; ///< `2026/0004`
    Programme programme; ///< with equipment, allowed things, briefing
    Profession profession;
    Commission commission; ///< as the order formed it
    std::vector<SessionMember> members; ///< who sits in the session as a whole; the chair first, the secretary last
    std::vector<SessionCandidate> candidates; ///< in Kazakh order of the names
    std::optional<ProtocolRow> protocol; ///< the latest
    bool canStartToday = false; ///< its day has come
    QDate protocolDue; ///< R17.2, as counted; invalid before the end
    /// Cases that did not go through the procedure here: absent, moved by a fault, or the session was stopped.
    std::vector<SessionPostponement> postponements = {};
    SessionHappenings happenings = {}; ///< R10, R12-R14: the checklist, the log, the acts
    SessionSeats seats = {}; ///< substitutions, and what must be replaced (R9.1)
    std::vector<SessionMember> withoutAccount = {}; ///< of `members`: who cannot sign in, and so cannot act on its day (S1)
    bool isAway = false; ///< another installation holds it: here it is only read (exchange.md 22)

    /// In which the procedure is held (R9.2): what most candidates chose, before there are any the programme's only one;
    /// where that does not tell, the state language.
    [[nodiscard]] Language language() const;
};

/// Everything of one session in one place. Reads only, in one picture of the data.
class SessionQuery {
public:
    SessionQuery(Connection& connection, const Clock& clock);

    /// Errors: NotFound{"session", id}, RowCorrupt, those of the database.
    Result<SessionView> load(const SessionId& id);

private:
    Connection& m_connection;
    const Clock& m_clock;
};

} // namespace tanu
