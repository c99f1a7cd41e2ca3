#pragma once

#include "app/scenario/scenariowords.h"
#include "app/scenario/stage.h"
#include "core/services/sessions/caseoutcome.h"

namespace tanu::scenario {

/// Plays one event. Errors: those of the service that it stands for, ImportLineBad{line, word} for details that it
/// cannot read.
using Handler = Result<void> (*)(Stage&, const Event&);

struct EventHandler {
    const char* code;
    Handler play;
};

/// Handlers by what they are about.
const std::vector<EventHandler>& intakeEvents();
const std::vector<EventHandler>& sessionEvents();
const std::vector<EventHandler>& examEvents();
const std::vector<EventHandler>& appealEvents();
const std::vector<EventHandler>& outcomeEvents();
const std::vector<EventHandler>& centerEvents();

Error badDetail(const Event& event, const char* detail);

/// Details as values. Errors: ImportLineBad{line, detail} where one is there and cannot be read, or is missing where it
/// must be.
Result<QDate> dateOf(const Event& event, const char* detail, QDate otherwise);
Result<QTime> timeOf(const Event& event, const char* detail, QTime otherwise);
Result<int> numberOf(const Event& event, const char* detail, int otherwise);
QString textOf(const Event& event, const char* detail, const QString& otherwise = {});
/// The code of a choice word.
QString choiceOf(const Event& event, const char* detail, const char* otherwise);

/// The programme of the profession and level that the event names. Errors: NotFound{"programme", profession}.
Result<Programme> programmeOf(const Stage& stage, const Event& event);

/// The cases of everybody whom the event names. Errors: NotFound{"candidate", name}.
Result<std::vector<ApplicationId>> casesOf(const Stage& stage, const Event& event);

/// Plays `one` for each case that the event names, until one fails.
template <typename One>
Result<void> forEachCase(const Stage& stage, const Event& event, One one)
{
    const auto cases = casesOf(stage, event);
    if (!cases)
        return cases.error();
    for (const ApplicationId& application : *cases) {
        if (const auto done = one(application); !done)
            return done.error();
    }
    return {};
}

/// Outcomes of many as the outcome of one: the first error.
template <typename T>
Result<void> firstErrorOf(const std::vector<CaseOutcome<T>>& outcomes)
{
    for (const CaseOutcome<T>& outcome : outcomes) {
        if (!outcome.result)
            return outcome.result.error();
    }
    return {};
}

} // namespace tanu::scenario
