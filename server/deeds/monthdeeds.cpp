#include "server/deeds/monthdeeds.h"

#include "server/deeds/deedparts.h"

namespace tanu::server {

namespace {

constexpr qint64 greatestCountOfMonth = 1'000'000'000'000;
constexpr qsizetype sizeOfDigest = 32;

struct ClosingFacts {
    Month month;
    MonthDigest said;
    MonthDigest own;
};

MonthDigest digestIn(Fields& fields, QLatin1String count, QLatin1String hash)
{
    return {fields.number(count, 0, greatestCountOfMonth), fields.bytes(hash, sizeOfDigest, sizeOfDigest)};
}

ClosingFacts factsIn(Fields& fields)
{
    ClosingFacts facts;
    facts.month = fields.parsed<Month>(QLatin1String("month")).value_or(Month());
    facts.said = digestIn(fields, QLatin1String("saidCount"), QLatin1String("saidHash"));
    facts.own = digestIn(fields, QLatin1String("count"), QLatin1String("hash"));
    return facts;
}

template <typename Change>
Result<void> putComparedMonth(Connection& connection, const Deed& deed, Change change)
{
    const auto center = AccreditationNumber::parse(deed.note.actor);
    if (!center)
        return center.error();
    const auto facts = readMapOf(deed.note.content, &factsIn);
    if (!facts)
        return facts.error();
    ReportMonthTable table(connection);
    const auto before = table.find(*center, facts->month);
    if (!before)
        return before.error();
    CenterMonth row = compared(*before, facts->month, facts->said, facts->own, deed.note.at);
    change(row);
    return table.put(*center, row);
}

} // namespace

Result<void> applyCloseMonth(Connection& connection, const Deed& deed)
{
    return putComparedMonth(connection, deed, [&deed](CenterMonth& row) {
        row.state = MonthState::ClosedByBoth;
        row.closing = deed.parts.value(0);
        row.closedAt = deed.note.at;
    });
}

Result<void> applyRefuseMonth(Connection& connection, const Deed& deed)
{
    return putComparedMonth(connection, deed, [](CenterMonth&) {});
}

QByteArray closingContent(Month month, const MonthDigest& said, const MonthDigest& own)
{
    Cbor facts = Cbor::map();
    facts.insert(QLatin1String("month"), month.toString());
    facts.insert(QLatin1String("saidCount"), said.count);
    facts.insert(QLatin1String("saidHash"), said.hash);
    facts.insert(QLatin1String("count"), own.count);
    facts.insert(QLatin1String("hash"), own.hash);
    return facts.encode();
}

CenterMonth compared(const std::optional<CenterMonth>& before, Month month, const MonthDigest& said,
    const MonthDigest& own, const QDateTime& now)
{
    CenterMonth row = before.value_or(CenterMonth {});
    row.month = month;
    row.said = said;
    row.own = own;
    row.comparedAt = now;
    const bool isEqual = said == own;
    if (isEqual)
        row.differsSince.reset();
    else if (!row.differsSince)
        row.differsSince = now;
    const MonthEvent event = isEqual ? MonthEvent::ComparedEqual : MonthEvent::ComparedDifferent;
    row.state = transition(row.state, event).value_or(row.state);
    return row;
}

} // namespace tanu::server
