#pragma once

#include "core/base/result.h"

#include <QtCore/QDateTime>
#include <QtCore/QMap>

#include <optional>
#include <vector>

namespace tanu::scenario {

/// What shall be true after an event.
struct Expectation {
    int line = 0; ///< of the file, from 1
    QString who; ///< as the story calls the candidate; empty for `refusal`
    QString what; ///< code: `state`, `term`, `no-term`, `document`, `refusal`
    QString subject; ///< the clause of a term: `R6.1`
    QString value; ///< as written; a state is its code
};

/// One thing that happens.
struct Event {
    int line = 0;
    QDateTime at; ///< UTC
    QString code; ///< of the event: `application`, `contract` ...
    QStringList who; ///< candidates, or the session's name where the event is about a session
    QMap<QString, QString> details; ///< by the code of the word: `voucher-until`
    std::vector<Expectation> expectations;
};

/// A story that was written down: events with dates, and what the law makes of them.
struct Scenario {
    QString title;
    QStringList clauses; ///< of requirements, that it shows
    std::vector<Event> events; ///< in order of time
};

/// Reads a scenario.
///
/// - `# ...` is a remark. `Сценарий: ...` is the title, `Нормы: R7, R6.2` the clauses.
/// - `02.03.2026 09:30  Заявление — Ахметова; профессия: cook` is an event: date and time in Kazakhstan, what
///   happened, to whom (commas between several), then details.
/// - `= Ахметова; состояние: договор заключен; срок R6.1: 10.03.2026` tells what shall be true after the event above;
///   `= отказ: R6.2` that the event above is refused by this clause (or by the name of the error).
/// - The words are Russian or Kazakh, as `scenariowords.h` lists them.
/// Errors: ImportLineBad{line, what} for every line that cannot be read.
Result<Scenario> parseScenario(const QString& text);

} // namespace tanu::scenario
