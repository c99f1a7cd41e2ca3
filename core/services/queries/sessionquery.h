#pragma once

#include "core/base/clock.h"
#include "core/domain/application.h"
#include "core/domain/profession.h"
#include "core/domain/programme.h"
#include "core/domain/staff.h"
#include "core/services/sessions/decision.h"
#include "core/storage/assessmenttable.h"
#include "core/storage/noticetable.h"
#include "core/storage/protocoltable.h"
#include "core/storage/sessioncandidatetable.h"

namespace tanu {

/// One seat of the commission with its name.
struct SessionMember {
    StaffId staff;
    PersonName name;
    Bilingual position;
    CommissionSeat seat = CommissionSeat::Member;

    /// Chair and members assess; the secretary does not (R9.1, R16).
    [[nodiscard]] bool isAssessor() const { return seat != CommissionSeat::Secretary; }
};

/// One candidate with everything that the session has of them.
struct SessionCandidate {
    Application application;
    SessionCandidateRow place; ///< R8, theory, decision
    std::vector<AssessmentRow> marks;
    std::optional<NoticeRow> notice; ///< the last one of this session
    std::optional<DerivedDecision> derived; ///< as soon as the results suffice for it
    std::vector<DecisionReason> reasons; ///< as confirmed; empty before
};

/// One session with everything in it.
struct SessionView {
    Session session;
    QString numberText; ///< `2026/0004`
    Programme programme; ///< with equipment, allowed things, briefing
    Profession profession;
    Commission commission;
    std::vector<SessionMember> members; ///< the chair first, the secretary last
    std::vector<SessionCandidate> candidates; ///< in Kazakh order of the names
    std::optional<ProtocolRow> protocol; ///< the latest
    bool canStartToday = false; ///< its day has come
    QDate protocolDue; ///< R17.2, as counted; invalid before the end
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
