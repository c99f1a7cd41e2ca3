#include "server/actions/months/monthoverview.h"

#include "server/context/servercalendar.h"
#include "server/storage/accreditationtable.h"
#include "server/storage/centertable.h"
#include "server/storage/issuingstoptable.h"

#include <algorithm>
#include <map>

namespace tanu::server {

namespace {

bool isLate(const MonthStandingRow& row)
{
    return row.standing == MonthStanding::Late || row.standing == MonthStanding::Missing || row.differs();
}

/// Compared after it was over: before, nothing was said about the whole of it.
bool wasCompared(const std::optional<CenterMonth>& row, Month month)
{
    return row && toKazakhstan(row->comparedAt).date() > month.lastDay();
}

} // namespace

MonthOverview::MonthOverview(const OperatorDesk& desk)
    : m_desk(desk)
{
}

Result<std::vector<MonthStandingRow>> MonthOverview::of(const AccreditationNumber& number) const
{
    const auto center = CenterTable(m_desk.connection).find(number);
    if (!center)
        return center.error();
    if (!center->has_value())
        return Error{ErrorKind::NotFound, {QStringLiteral("center"), number.toString()}, {}};
    const auto accreditation = AccreditationTable(m_desk.connection).find(number);
    if (!accreditation)
        return accreditation.error();
    const auto kept = ReportMonthTable(m_desk.connection).allOf(number);
    if (!kept)
        return kept.error();
    const auto stop = IssuingStopTable(m_desk.connection).find(number);
    if (!stop)
        return stop.error();
    const QDate today = m_desk.clock.today();
    std::map<Month, std::optional<CenterMonth>> months;
    for (const Month month : owedMonths(**accreditation, toKazakhstan((*center)->addedAt).date(), today))
        months.insert({month, std::nullopt});
    for (const CenterMonth& row : *kept)
        months.insert_or_assign(row.month, row);
    std::vector<MonthStandingRow> rows;
    for (const auto& [month, row] : months) {
        const MonthState state = row ? row->state : MonthState::Open;
        rows.push_back({number, month, monthDueBy(month, serverCalendar()),
            standingOf(month, state, wasCompared(row, month), today, serverCalendar()), row, stop->has_value()});
    }
    return rows;
}

Result<std::vector<MonthStandingRow>> MonthOverview::all(bool onlyLate) const
{
    const auto centers = CenterTable(m_desk.connection).all();
    if (!centers)
        return centers.error();
    std::vector<MonthStandingRow> rows;
    for (const RegisteredCenter& center : *centers) {
        const auto months = of(center.number);
        if (!months)
            return months.error();
        std::copy_if(months->begin(), months->end(), std::back_inserter(rows),
            [onlyLate](const MonthStandingRow& row) { return !onlyLate || isLate(row); });
    }
    return rows;
}

} // namespace tanu::server
