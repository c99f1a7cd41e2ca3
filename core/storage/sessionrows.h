#pragma once

#include "core/database/connection.h"
#include "core/database/page.h"
#include "core/domain/bilingual.h"
#include "core/domain/session.h"
#include "core/domain/values/numbertext.h"

#include <QtCore/QDate>

#include <optional>
#include <vector>

namespace tanu {

/// What of the list of sessions is wanted; what is empty does not narrow it.
struct SessionFilter {
    std::vector<SessionState> states;
    std::optional<ProgrammeId> programme;
    QString profession; ///< code of the register
    QDate from; ///< Kazakhstan's days, both included
    QDate until;
};

/// One session as lists and the month show it.
struct SessionRow {
    SessionId id;
    int year = 0;
    int number = 0;
    ProgrammeId programme;
    Bilingual profession;
    int level = 0;
    Bilingual commission;
    QDateTime startsAt; ///< UTC
    QString place;
    ExamMode mode = ExamMode::Offline;
    SessionState state = SessionState::Planned;
    int candidates = 0;
    int toNotify = 0; ///< scheduled, notice not sent yet
    int decided = 0; ///< the commission confirmed a decision
    int passed = 0; ///< of these
    bool hasDraft = false; ///< a protocol was drafted and is not signed

    [[nodiscard]] QString numberText() const
    {
        return tanu::numberText(year, number);
    }
};

/// The SQL of the lists of sessions.
class SessionRows {
public:
    explicit SessionRows(Connection& connection);

    /// By time; `descending` gives the latest first. The page behind `after` (null: the first).
    Result<Page<SessionRow>> page(
        const SessionFilter& filter, bool descending, int limit, const SessionRow* after = nullptr);

private:
    Connection& m_connection;
};

} // namespace tanu
