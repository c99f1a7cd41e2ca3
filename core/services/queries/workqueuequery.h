#pragma once

#include "core/base/clock.h"
#include "core/domain/application.h"
#include "core/domain/bilingual.h"
#include "core/domain/rules/deadlines.h"
#include "core/domain/session.h"
#include "core/database/connection.h"

#include <optional>
#include <vector>

namespace tanu {

/// One thing that somebody must do by a day.
struct WorkItem {
    std::optional<Obligation> obligation; ///< nothing: the sitting of a session
    QString clause; ///< `R5.1`; `R9.1` for a sitting
    ApplicationId application; ///< null for a sitting
    SessionId session; ///< of a sitting only
    QString number; ///< of the application or the session, `2026/0017`
    QString name; ///< the candidate; the place for a sitting
    Bilingual profession;
    int level = 0;
    std::optional<CaseState> state; ///< nothing for a sitting
    int candidates = 1;
    QDateTime startsAt; ///< UTC; of a sitting only
    QDate countedFrom; ///< day of the event; invalid for a sitting
    QDate lastDay;
    int workingDaysLeft = 0; ///< as `workingDaysLeft` counts
    Urgency urgency = Urgency::Later;
    bool unconfirmedCalendar = false; ///< W3, now or when it was counted
    bool estimatedHoliday = false; ///< W2
    std::optional<Action> nextAction; ///< what the case waits for
};

/// How much waits in each room, for the navigation.
struct WaitingCounts {
    int due = 0; ///< open terms of the center whose last day is today or past
    int applications = 0; ///< registered or checked: to be answered (R5)
    int sessions = 0; ///< planned, started or ended without a signed protocol
    int toSchedule = 0; ///< contracted: a place in a session (R6)
    int protocols = 0; ///< sessions that ended and whose protocol is not signed (R17.2)
    int certificates = 0; ///< passed or prepared: to be printed and handed over (R18)
    int notices = 0; ///< not passed: to be told (R19)
    int records = 0; ///< waiting for the server's answer (R18.2)
    int rejectedRecords = 0; ///< refused by the server
    int appeals = 0; ///< not answered yet (R22)
};

/// Everything that is due: open terms of the center, and sessions that sit (look.md: Today).
///
/// - Terms as they were counted (W4), by last day, then by number.
/// - A session is due on the day on which it sits, until it has ended.
/// Reads only. Errors: those of the database.
class WorkQueueQuery {
public:
    WorkQueueQuery(Connection& connection, const Clock& clock);

    /// Sorted by last day, at most `limit`; `until` leaves out what is due later (invalid: everything).
    Result<std::vector<WorkItem>> items(int limit = 500, QDate until = {});
    /// The same on another day than today.
    Result<std::vector<WorkItem>> itemsOn(QDate today, int limit = 500, QDate until = {});
    Result<WaitingCounts> waiting();

private:
    Connection& m_connection;
    const Clock& m_clock;
};

} // namespace tanu
