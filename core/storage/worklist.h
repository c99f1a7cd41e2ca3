#pragma once

#include "core/database/connection.h"
#include "core/domain/bilingual.h"
#include "core/domain/ids.h"
#include "core/domain/rules/deadlines.h"
#include "core/domain/rules/lifecycle.h"
#include "core/domain/session.h"

#include <optional>
#include <vector>

namespace tanu {

/// An open term with the case that it belongs to.
struct OpenTermRow {
    ApplicationId application;
    int year = 0;
    int number = 0;
    QString fullName;
    Bilingual profession;
    int level = 0;
    CaseState state = CaseState::Registered;
    std::optional<bool> packageComplete; ///< what the check found; nothing before it
    Obligation kind = Obligation::CheckPackage;
    QDate countedFrom;
    QDate lastDay;
    bool unconfirmed = false;
    bool appealWaits = false; ///< a late appeal on which the head has not decided (R20)
};

/// A session that sits or is going to.
struct SittingRow {
    SessionId session;
    int year = 0;
    int number = 0;
    QDateTime startsAt; ///< UTC
    QString place;
    Bilingual profession;
    int level = 0;
    SessionState state = SessionState::Planned;
    int candidates = 0;
};

/// How many of what wait.
struct WorkCounts {
    int due = 0;
    int toAnswer = 0;
    int toSchedule = 0;
    int openSessions = 0;
    int endedSessions = 0;
    int documents = 0;
    int toNotify = 0;
    int waitingRecords = 0;
    int rejectedRecords = 0;
    int appeals = 0; ///< not answered
};

/// The SQL of what is due.
class WorkList {
public:
    explicit WorkList(Connection& connection);

    /// The center's open terms by last day, then by number, at most `limit`; those after `until` are left out
    /// (invalid: none).
    Result<std::vector<OpenTermRow>> openTerms(int limit, QDate until);
    /// Planned and started sessions by time; those that begin at or after `before` are left out (invalid: none).
    Result<std::vector<SittingRow>> sittings(int limit, const QDateTime& before);
    Result<WorkCounts> counts(QDate today);

private:
    Result<int> count(const char* sql);

    Connection& m_connection;
};

} // namespace tanu
