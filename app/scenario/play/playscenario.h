#pragma once

#include "app/scenario/scenario.h"
#include "app/scenario/stage.h"

namespace tanu::scenario {

/// Where one case stands after an event.
struct CaseAfter {
    QString who;
    QString state; ///< code
    struct Term {
        QString clause; ///< `R6.1`
        QDate lastDay;
        bool isMet = false;
    };
    std::vector<Term> terms;
    QStringList documents; ///< what the case holds by now: `contract 2026/0001`, `certificate 5610...`
};

/// What came of one event.
struct EventAfter {
    Event event;
    std::optional<Error> refused;
    std::vector<CaseAfter> cases; ///< of those whom the event named, or everybody's after one of a session
    QStringList failures; ///< expectations that did not hold, in words
};

/// Plays the events of a scenario through the services, in order, and compares with what it expects.
///
/// - An event that is refused without being expected to is a failure; the story goes on.
class PlayScenario {
public:
    explicit PlayScenario(Stage& stage);

    /// Errors: those of the database. Refusals are in the result.
    Result<std::vector<EventAfter>> run(const Scenario& scenario);

private:
    Result<EventAfter> play(const Event& event);
    Result<std::vector<CaseAfter>> lookAt(const Event& event);
    Result<CaseAfter> look(const QString& who);

    Stage& m_stage;
};

} // namespace tanu::scenario
