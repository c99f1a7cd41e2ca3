#pragma once

#include "core/base/clock.h"
#include "core/database/connection.h"
#include "core/domain/application.h"

#include <optional>
#include <vector>

namespace tanu {

/// A case that waits for a place, and whether this session can give it one.
struct WaitingCandidate {
    ApplicationId application;
    QString numberText; ///< `2026/0017`
    QString fullName;
    QString iin; ///< empty for a person without one
    Language language = Language::Kazakh;
    ExamMode mode = ExamMode::Offline;
    QString specialConditions; ///< R10
    QDate noticeDue; ///< last day of R6.1; invalid if no term is open
    QDate firstAllowed; ///< R6.2, if the notice goes out today
    GapWaiver gapWaiver = GapWaiver::None; ///< why it is today (R7, R11.2)
    QStringList tiedMembers = {}; ///< R9.1: who sits and is bound to the candidate, in full: must be replaced then
    std::optional<Error> refusal; ///< why not in this session; nothing: it may

    [[nodiscard]] bool isAllowed() const { return !refusal; }
};

/// Cases in the state Contracted with the programme of a session, by the last day of their notice, then by name:
/// for each whether R6.2 and the other rules of a place allow this session if the notice goes out today.
/// Reads only. Errors: NotFound{"session", id}, those of the database.
class CandidatesForQuery {
public:
    CandidatesForQuery(Connection& connection, const Clock& clock);

    Result<std::vector<WaitingCandidate>> load(const SessionId& session);

private:
    Connection& m_connection;
    const Clock& m_clock;
};

} // namespace tanu
