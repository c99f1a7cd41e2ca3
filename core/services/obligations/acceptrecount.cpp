#include "core/services/obligations/acceptrecount.h"

#include "core/services/obligations/recount.h"
#include "core/storage/calendartable.h"
#include "core/storage/recounttable.h"
#include "core/wire/fields.h"

namespace tanu {

namespace {

/// The term as it stands and as it would be counted now, if that is what was shown.
Result<std::pair<ObligationRow, Deadline>> shownTerm(Deed& deed, const RecountChoice& choice)
{
    const auto row = ObligationTable(deed.connection()).find(choice.application, choice.obligation);
    if (!row)
        return row.error();
    const auto calendar = CalendarTable(deed.connection()).load();
    if (!calendar)
        return calendar.error();
    const auto days = correctedSignatureDays(deed.connection());
    if (!days)
        return days.error();
    const Error changed {ErrorKind::ChangedMeanwhile, {QStringLiteral("recount")}, {}};
    if (!row->has_value() || (*row)->metAt || (*row)->lastDay != choice.lastDay)
        return changed;
    const Deadline now = recounted(**row, *calendar, *days);
    if (now.lastDay != choice.newLastDay || now.lastDay == (*row)->lastDay)
        return changed;
    return std::pair(**row, now);
}

} // namespace

AcceptRecount::AcceptRecount(Desk& desk)
    : m_desk(desk)
{
}

std::vector<DecidedRecount> AcceptRecount::run(const std::vector<RecountChoice>& choices, RecountDecision decision)
{
    std::vector<DecidedRecount> outcomes;
    outcomes.reserve(choices.size());
    for (const RecountChoice& choice : choices)
        outcomes.push_back({choice, decide(choice, decision)});
    return outcomes;
}

Result<void> AcceptRecount::decide(const RecountChoice& choice, RecountDecision decision)
{
    return perform(m_desk, Action::AcceptRecount, [&](Deed& deed) -> Result<void> {
        auto term = shownTerm(deed, choice);
        if (!term)
            return term.error();
        auto& [row, now] = *term;
        const bool isAccepted = decision == RecountDecision::Accept;
        const QDate before = row.lastDay;
        if (isAccepted) {
            row.countedFrom = now.from;
            row.lastDay = now.lastDay;
            row.unconfirmed = now.unconfirmedCalendar;
            if (const auto stored = ObligationTable(deed.connection()).recount(row, before); !stored)
                return stored;
        }
        const auto kept = RecountTable(deed.connection())
                              .insert({row.application, row.kind, now.from, before, now.lastDay, isAccepted, deed.now(),
                                  deed.actor().id});
        if (!kept)
            return kept;
        deed.about("application", row.application);
        deed.note("term", codeOf(row.kind));
        deed.note("lastDay", cborOf(before));
        deed.note("newLastDay", cborOf(now.lastDay));
        deed.note("accepted", Cbor::boolean(isAccepted));
        return {};
    });
}

} // namespace tanu
