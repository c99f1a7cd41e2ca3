#include "app/scenario/events/eventtools.h"

#include "core/exchange/synchronize.h"
#include "core/services/center/endaccreditation.h"
#include "core/services/center/savecalendardays.h"
#include "core/services/center/withdrawprofession.h"
#include "core/services/obligations/acceptrecount.h"
#include "core/services/queries/recountquery.h"

namespace tanu::scenario {

namespace {

Result<void> withdraw(Stage& stage, const Event& event)
{
    const auto since = dateOf(event, "date", stage.today());
    if (!since)
        return since.error();
    Desk administrator = stage.administrator();
    return WithdrawProfession(administrator).run(textOf(event, "profession"), *since);
}

Result<void> correctCalendar(Stage& stage, const Event& event)
{
    const auto date = dateOf(event, "date", {});
    if (!date)
        return date.error();
    const bool isWorking = choiceOf(event, "kind", "holiday") == QStringLiteral("working_day");
    const CalendarDay day {*date, isWorking ? DayKind::WorkingDay : DayKind::Holiday, QStringLiteral("Үкімет қаулысы"),
        QStringLiteral("Постановление Правительства"), false};
    Desk administrator = stage.administrator();
    const auto done = SaveCalendarDays(administrator).run({day});
    return done ? Result<void>() : Result<void>(done.error());
}

/// Decides on every term of the named cases that the calendar would move.
Result<void> recount(Stage& stage, const Event& event)
{
    const auto cases = casesOf(stage, event);
    if (!cases)
        return cases.error();
    const auto pending = RecountQuery(stage.connection()).pending();
    if (!pending)
        return pending.error();
    std::vector<RecountChoice> choices;
    for (const RecountItem& item : *pending) {
        const RecountedTerm& term = item.term;
        if (std::find(cases->begin(), cases->end(), term.application) != cases->end())
            choices.push_back({term.application, term.obligation, term.lastDay, term.now.lastDay});
    }
    const bool isAccepted = choiceOf(event, "decision", "accepted") == QStringLiteral("accepted");
    Desk head = stage.head();
    const auto decided = AcceptRecount(head).run(choices, isAccepted ? RecountDecision::Accept : RecountDecision::Keep);
    for (const DecidedRecount& one : decided) {
        if (!one.result)
            return one.result;
    }
    return {};
}

Result<void> endAccreditation(Stage& stage, const Event& event)
{
    const auto on = dateOf(event, "date", stage.today());
    if (!on)
        return on.error();
    Desk administrator = stage.administrator();
    return EndAccreditation(administrator).run(*on, textOf(event, "text"));
}

Result<void> exchange(Stage& stage, const Event&)
{
    Desk desk = stage.administrator();
    const auto report = Synchronize(desk, stage.transport()).run();
    return report ? Result<void>() : Result<void>(report.error());
}

/// Nothing is done on that day: only the terms are looked at.
Result<void> dayComes(Stage&, const Event&)
{
    return {};
}

} // namespace

const std::vector<EventHandler>& centerEvents()
{
    static const std::vector<EventHandler> events {
        {"profession-withdrawn", withdraw},
        {"calendar", correctCalendar},
        {"recount", recount},
        {"accreditation-ended", endAccreditation},
        {"exchange", exchange},
        {"day", dayComes},
    };
    return events;
}

} // namespace tanu::scenario
