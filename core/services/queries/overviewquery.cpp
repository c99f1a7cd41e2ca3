#include "core/services/queries/overviewquery.h"

#include "core/database/transaction.h"
#include "core/storage/calendartable.h"

#include <algorithm>
#include <numeric>

namespace tanu {

namespace {

/// The line of this code, made where it is missing.
OverviewLine& lineOf(std::vector<OverviewLine>& lines, const QString& code)
{
    const auto found = std::find_if(lines.begin(), lines.end(), [&](const OverviewLine& line) { return line.code == code; });
    if (found != lines.end())
        return *found;
    lines.push_back({code, {}, {}});
    return lines.back();
}

void add(Overview& overview, const CaseGroup& group)
{
    overview.total += group.counts;
    OverviewLine& profession = lineOf(overview.professions, group.profession);
    profession.name = group.professionName;
    profession.counts += group.counts;
    lineOf(overview.levels, QString::number(group.level)).counts += group.counts;
    lineOf(overview.languages, codeOf(group.language)).counts += group.counts;
    lineOf(overview.modes, codeOf(group.mode)).counts += group.counts;
    lineOf(overview.bases, codeOf(group.basis)).counts += group.counts;
}

/// Every day of a month or month of a year, with nothing in it yet.
std::vector<OverviewStep> stepsOf(const Period& period)
{
    std::vector<OverviewStep> steps;
    for (QDate day = period.first(); day <= period.last(); day = period.isYear() ? day.addMonths(1) : day.addDays(1))
        steps.push_back({Period::monthOf(day), day, {}});
    return steps;
}

size_t stepOf(const Period& period, QDate day)
{
    return static_cast<size_t>((period.isYear() ? day.month() : day.day()) - 1);
}

void sortByCode(std::vector<OverviewLine>& lines)
{
    std::sort(lines.begin(), lines.end(), [](const OverviewLine& a, const OverviewLine& b) { return a.code < b.code; });
}

} // namespace

std::optional<double> passedShareOf(const CaseCounts& counts)
{
    if (counts.decided() == 0)
        return std::nullopt;
    return static_cast<double>(counts.passed) / counts.decided();
}

int Overview::eventCount(const QString& area) const
{
    return std::accumulate(events.begin(), events.end(), 0,
        [&](int sum, const EventCount& one) { return sum + (one.area == area ? one.count : 0); });
}

int Overview::eventCount(const QString& area, const QString& code) const
{
    const auto found = std::find_if(events.begin(), events.end(),
        [&](const EventCount& one) { return one.area == area && one.code == code; });
    return found == events.end() ? 0 : found->count;
}

std::optional<double> Overview::passedShare() const
{
    return passedShareOf(total);
}

std::optional<double> Overview::keptShare() const
{
    TermFigures sum;
    for (const TermFigures& term : terms) {
        if (term.obligation == Obligation::SessionGap)
            continue;
        sum.kept += term.kept;
        sum.late += term.late;
        sum.overdue += term.overdue;
    }
    return sum.keptShare();
}

bool Overview::isEmpty() const
{
    const bool hasCenter = center.contracts + center.sessionsHeld + center.sessionsCancelled + center.documentsPrepared
            + center.documentsHandedOver
        > 0;
    return total == CaseCounts() && !hasCenter && terms.empty() && events.empty() && vouchers.empty();
}

OverviewQuery::OverviewQuery(Connection& connection, const Clock& clock)
    : m_connection(connection)
    , m_clock(clock)
{
}

Result<Overview> OverviewQuery::load(const Period& period)
{
    return inTransaction(m_connection, [&]() -> Result<Overview> {
        Overview overview(period);
        for (const auto fill : {&OverviewQuery::fillCases, &OverviewQuery::fillTerms, &OverviewQuery::fillRest}) {
            if (const Result<void> filled = (this->*fill)(overview); !filled)
                return filled.error();
        }
        return overview;
    }, Transaction::Kind::Read);
}

Result<void> OverviewQuery::fillCases(Overview& overview)
{
    OverviewTable table(m_connection);
    const auto groups = table.groups(overview.period);
    if (!groups)
        return groups.error();
    for (const CaseGroup& group : *groups)
        add(overview, group);
    for (auto* lines : {&overview.levels, &overview.languages, &overview.modes, &overview.bases})
        sortByCode(*lines);
    const auto days = table.days(overview.period);
    if (!days)
        return days.error();
    overview.course = stepsOf(overview.period);
    for (const DayCounts& day : *days)
        overview.course.at(stepOf(overview.period, day.day)).counts += day.counts;
    return {};
}

Result<void> OverviewQuery::fillTerms(Overview& overview)
{
    OverviewTable table(m_connection);
    const auto calendar = CalendarTable(m_connection).load();
    if (!calendar)
        return calendar.error();
    auto cases = table.terms(overview.period);
    if (!cases)
        return cases.error();
    auto gaps = table.noticeGaps(overview.period);
    if (!gaps)
        return gaps.error();
    for (TermFulfilment& gap : *gaps)
        gap.lastDay = dayOf(termOf(Obligation::SessionGap), gap.event, *calendar);
    if (!gaps->empty())
        (*cases)[Obligation::SessionGap] = *std::move(gaps);
    for (const auto& [obligation, fulfilments] : *cases)
        overview.terms.push_back(figuresOf(obligation, fulfilments, m_clock.today(), *calendar));
    return {};
}

Result<void> OverviewQuery::fillRest(Overview& overview)
{
    OverviewTable table(m_connection);
    auto grounds = table.refusalGrounds(overview.period);
    if (!grounds)
        return grounds.error();
    auto vouchers = table.vouchers(overview.period);
    if (!vouchers)
        return vouchers.error();
    auto events = table.events(overview.period);
    if (!events)
        return events.error();
    const auto counts = table.counts(overview.period);
    if (!counts)
        return counts.error();
    overview.grounds = *std::move(grounds);
    overview.vouchers = *std::move(vouchers);
    overview.events = *std::move(events);
    overview.center = *counts;
    return {};
}

Result<std::optional<QDate>> OverviewQuery::latestDay()
{
    return OverviewTable(m_connection).latestDay();
}

} // namespace tanu
