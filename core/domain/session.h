#pragma once

#include "core/domain/ids.h"
#include "core/domain/rules/practice.h"
#include "core/domain/values/exammode.h"

#include <QtCore/QDateTime>
#include <QtCore/QMap>

#include <optional>
#include <vector>

namespace tanu {

/// Planned until the commission starts it, then started, ended; the protocol closes it (R17.2).
enum class SessionState { Planned, Started, Ended, ProtocolSigned, Cancelled };

/// One sitting of an exam commission for one programme (R9).
struct Session {
    SessionId id;
    int year = 0;
    int number = 0; ///< gapless within the year, from 1
    ProgrammeId programme;
    CommissionId commission;
    QDateTime startsAt; ///< UTC
    QString place;
    ExamMode mode = ExamMode::Offline;
    SessionState state = SessionState::Planned;
    std::optional<QDateTime> startedAt;
    std::optional<QDateTime> endedAt; ///< from here the two working days of R17.2 run
};

/// What the theoretical stage gave (R15), in whole numbers.
struct TheoryResult {
    int correct = 0;
    int total = 0;
    QMap<QString, int> correctByTopic; ///< topic id; empty where only the whole was counted

    friend bool operator==(const TheoryResult&, const TheoryResult&) = default;
};

/// The commission's decision (R17.1).
enum class Decision { Passed, NotPassed };

QString codeOf(SessionState state);
Result<SessionState> parseSessionState(const QString& code);
QString codeOf(Decision decision);
Result<Decision> parseDecision(const QString& code);

} // namespace tanu
