#include "core/exchange/comparemonths.h"

#include "core/services/deed.h"
#include "core/services/months/owedmonths.h"
#include "core/storage/recordmonths.h"

#include <algorithm>

namespace tanu {

namespace {

/// The row after what was found; whether the journal has something to tell of it.
struct NextRow {
    ReportMonth row;
    bool isNews = false;
};

NextRow nextOf(ReportMonth row, const MonthFinding& finding, const MonthComparison& compared, bool hasLost)
{
    const bool differedBefore = row.compared && !row.compared->isEqual();
    const bool isSameDifference
        = differedBefore && row.compared->here == compared.here && row.compared->there == compared.there;
    const bool isNews = hasLost || (compared.isEqual() ? differedBefore : !isSameDifference);
    const MonthEvent event = compared.isEqual() ? MonthEvent::ComparedEqual : MonthEvent::ComparedDifferent;
    row.state = transition(row.state, event).value_or(row.state);
    if (compared.isEqual() && finding.state == MonthState::ClosedByBoth)
        row.state = MonthState::ClosedByBoth; // this center was restored from before it closed
    row.compared = compared;
    return {row, isNews};
}

} // namespace

CompareMonths::CompareMonths(Desk& desk, ServerConversation& server)
    : m_desk(desk)
    , m_server(server)
{
}

Result<int> CompareMonths::run(SyncReport& report)
{
    const auto here = digests();
    if (!here)
        return here.error();
    MonthsReport question;
    for (const auto& [month, digest] : *here)
        question.months.append({month, digest});
    const auto answer = m_server.compareMonths(question);
    if (!answer)
        return answer.error();
    if (!answer->has_value())
        return 0;
    if (const auto kept = OwedMonths(m_desk.connection).keepFirst((*answer)->owedFrom); !kept)
        return kept.error();
    report.monthsCompared = static_cast<int>((*answer)->months.size());
    report.monthsThatDiffer.clear();
    m_forgotten.clear();
    int again = 0;
    for (const MonthFinding& finding : (*answer)->months) {
        const auto own = here->find(finding.month);
        const auto lost = take(finding, own == here->end() ? digestOf({}) : own->second, report);
        if (!lost)
            return lost.error();
        again += *lost;
    }
    return again;
}

Result<std::map<Month, MonthDigest>> CompareMonths::digests() const
{
    const auto months = RecordMonths(m_desk.connection).all();
    if (!months)
        return months.error();
    std::map<Month, MonthDigest> found;
    for (const Month month : *months) {
        const auto digest = digestHere(month);
        if (!digest)
            return digest.error();
        found.insert({month, *digest});
    }
    const auto owed = OwedMonths(m_desk.connection).until(m_desk.clock.today());
    if (!owed)
        return owed.error();
    for (const Month month : *owed)
        found.insert({month, digestOf({})}); // a month without records is compared too: it is closed with none
    return found;
}

/// What both closed does not change: its records are opened again only where one is missing.
Result<MonthDigest> CompareMonths::digestHere(Month month) const
{
    RecordMonths records(m_desk.connection);
    const auto row = ReportMonthTable(m_desk.connection).find(month);
    if (!row)
        return row.error();
    if (row->has_value() && (*row)->state == MonthState::ClosedByBoth && (*row)->compared) {
        const auto counts = records.countsOf(month);
        if (!counts)
            return counts.error();
        if (counts->accepted == (*row)->compared->here.count)
            return (*row)->compared->here;
    }
    const auto lines = records.acknowledged(month);
    if (!lines)
        return lines.error();
    return digestOf(*lines);
}

Result<int> CompareMonths::take(const MonthFinding& finding, const MonthDigest& here, SyncReport& report)
{
    Difference found;
    if (here != finding.digest) {
        auto taken = difference(finding.month);
        if (!taken)
            return taken.error();
        found = *std::move(taken);
        report.monthsThatDiffer.append(finding.month.toString());
    }
    if (const auto kept = keep(finding, here, found); !kept)
        return kept.error();
    return static_cast<int>(found.lost.size());
}

Result<CompareMonths::Difference> CompareMonths::difference(Month month)
{
    auto here = RecordMonths(m_desk.connection).acknowledged(month);
    if (!here)
        return here.error();
    std::sort(here->begin(), here->end());
    std::vector<MonthLine> there;
    for (MonthPageRequest request {month, std::nullopt};;) {
        const auto page = m_server.monthPage(request);
        if (!page)
            return page.error();
        there.insert(there.end(), page->lines.begin(), page->lines.end());
        if (!page->hasMore || page->lines.empty())
            break;
        request.after = page->lines.back();
    }
    Difference found;
    for (const MonthLine& line : *here) {
        if (!std::binary_search(there.begin(), there.end(), line))
            found.lost.push_back(line);
    }
    for (const MonthLine& line : there) {
        const auto own = std::lower_bound(here->begin(), here->end(), line);
        if (own == here->end() || !(*own == line))
            ++found.unknownHere;
    }
    return found;
}

Result<void> CompareMonths::keep(const MonthFinding& finding, const MonthDigest& here, const Difference& found)
{
    const auto before = ReportMonthTable(m_desk.connection).find(finding.month);
    if (!before)
        return before.error();
    ReportMonth row = before->value_or(ReportMonth {finding.month});
    const MonthComparison compared {here, finding.digest, m_desk.clock.now(),
        static_cast<int>(found.lost.size()), found.unknownHere};
    const NextRow next = nextOf(row, finding, compared, !found.lost.empty());
    if (next.row.state == MonthState::ClosedByBoth && finding.state != MonthState::ClosedByBoth)
        m_forgotten.push_back(finding.month);
    const auto put = [&](Connection& connection) -> Result<void> {
        for (const MonthLine& line : found.lost) {
            if (const auto offered = RecordMonths(connection).offerAgain(line); !offered)
                return offered;
        }
        return ReportMonthTable(connection).put(next.row);
    };
    if (!next.isNews)
        return inTransaction(m_desk.connection, [&] { return put(m_desk.connection); });
    return perform(m_desk, Action::Synchronize, [&](Deed& deed) -> Result<void> {
        deed.about("month");
        deed.note("month", finding.month.toString());
        deed.note("records", here.count);
        deed.note("recordsThere", finding.digest.count);
        deed.note("offeredAgain", compared.missingThere);
        deed.note("unknownHere", compared.unknownHere);
        return put(deed.connection());
    });
}

} // namespace tanu
