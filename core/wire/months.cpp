#include "core/wire/months.h"

#include "core/wire/fields.h"
#include "core/wire/sha256.h"

namespace tanu {

namespace {

constexpr size_t greatestMonths = 1'200;
constexpr qint64 greatestCount = 1'000'000'000'000;
constexpr qint64 greatestRevision = 1'000'000;
constexpr qsizetype idSize = 16;

const QLatin1String monthsName("months");
const QLatin1String linesName("lines");
const QLatin1String monthName("month");

void insertDigest(Cbor& map, const MonthDigest& digest)
{
    map.insert(QLatin1String("count"), digest.count);
    map.insert(QLatin1String("hash"), digest.hash);
}

MonthDigest digestIn(Fields& fields)
{
    const qint64 count = fields.number(QLatin1String("count"), 0, greatestCount);
    return {count, fields.bytes(QLatin1String("hash"), sha256Size, sha256Size)};
}

Month monthIn(Fields& fields)
{
    return fields.parsed<Month>(QLatin1String("month")).value_or(Month());
}

Cbor cborOf(const MonthLine& line)
{
    Cbor map = Cbor::map();
    map.insert(QLatin1String("id"), line.id);
    map.insert(QLatin1String("revision"), line.revision);
    map.insert(QLatin1String("hash"), line.hash);
    return map;
}

MonthLine lineIn(Fields& fields)
{
    const QByteArray id = fields.bytes(QLatin1String("id"), idSize, idSize);
    const auto revision = static_cast<int>(fields.number(QLatin1String("revision"), 1, greatestRevision));
    return {id, revision, fields.bytes(QLatin1String("hash"), sha256Size, sha256Size)};
}

/// Reads an array of maps, in which each item comes after the one before it.
template <typename Items, typename Read, typename Key>
void readRising(
    Fields& fields, QLatin1String name, size_t greatest, Items& items, Read read, Key key, QLatin1String keyName)
{
    size_t index = 0;
    for (const Cbor& value : fields.array(name, greatest)) {
        Fields inner = fields.item(name, index++, value);
        auto item = read(inner);
        if (!items.empty() && !(key(items.back()) < key(item)))
            inner.refuse(keyName, problemcode::contradiction);
        fields.join(inner);
        items.push_back(std::move(item));
    }
}

template <typename Message, typename Read>
Reading<Message> readMessage(const QByteArray& payload, Message message, Read read)
{
    const auto map = decodeMap(payload);
    if (!map)
        return map.problem();
    Fields fields(*map);
    read(fields, message);
    if (const auto& problem = fields.problem())
        return *problem;
    return message;
}

const auto monthOfItem = [](const auto& item) { return item.month; };

} // namespace

QByteArray payloadOf(const MonthsReport& report)
{
    Cbor::Array months;
    for (const MonthClaim& claim : report.months) {
        Cbor map = Cbor::map();
        map.insert(QLatin1String("month"), claim.month.toString());
        insertDigest(map, claim.digest);
        months.push_back(map);
    }
    Cbor map = Cbor::map();
    map.insert(monthsName, months);
    return map.encode();
}

QByteArray payloadOf(const MonthsAnswer& answer)
{
    Cbor::Array months;
    for (const MonthFinding& finding : answer.months) {
        Cbor map = Cbor::map();
        map.insert(QLatin1String("month"), finding.month.toString());
        map.insert(QLatin1String("state"), codeOf(finding.state));
        insertDigest(map, finding.digest);
        months.push_back(map);
    }
    Cbor map = Cbor::map();
    map.insert(QLatin1String("server"), answer.server);
    map.insert(QLatin1String("epoch"), answer.epoch);
    map.insert(QLatin1String("device"), answer.device);
    map.insert(QLatin1String("owedFrom"), answer.owedFrom.toString());
    map.insert(monthsName, months);
    return map.encode();
}

QByteArray payloadOf(const MonthPageRequest& request)
{
    Cbor map = Cbor::map();
    map.insert(QLatin1String("month"), request.month.toString());
    if (request.after)
        map.insert(QLatin1String("after"), cborOf(*request.after));
    return map.encode();
}

QByteArray payloadOf(const MonthPage& page)
{
    Cbor::Array lines;
    for (const MonthLine& line : page.lines)
        lines.push_back(cborOf(line));
    Cbor map = Cbor::map();
    map.insert(QLatin1String("device"), page.device);
    map.insert(QLatin1String("month"), page.month.toString());
    map.insert(linesName, lines);
    map.insert(QLatin1String("hasMore"), Cbor::boolean(page.hasMore));
    return map.encode();
}

QByteArray payloadOf(const MonthClosing& closing)
{
    Cbor map = Cbor::map();
    map.insert(QLatin1String("center"), closing.center.toString());
    map.insert(QLatin1String("device"), closing.device);
    map.insert(QLatin1String("month"), closing.month.toString());
    map.insert(QLatin1String("closedAt"), cborOf(closing.closedAt));
    insertDigest(map, closing.digest);
    return map.encode();
}

QByteArray payloadOf(const MonthReceipt& receipt)
{
    Cbor map = Cbor::map();
    map.insert(QLatin1String("server"), receipt.server);
    map.insert(QLatin1String("epoch"), receipt.epoch);
    map.insert(QLatin1String("closing"), receipt.closing);
    map.insert(QLatin1String("month"), receipt.month.toString());
    map.insert(QLatin1String("isClosed"), Cbor::boolean(receipt.isClosed));
    insertDigest(map, receipt.digest);
    return map.encode();
}

Reading<MonthsReport> parseMonthsReport(const QByteArray& payload)
{
    return readMessage(payload, MonthsReport(), [](Fields& fields, MonthsReport& report) {
        readRising(fields, monthsName, greatestMonths, report.months, [](Fields& inner) {
            const Month month = monthIn(inner);
            return MonthClaim {month, digestIn(inner)};
        }, monthOfItem, monthName);
    });
}

Reading<MonthsAnswer> parseMonthsAnswer(const QByteArray& payload)
{
    return readMessage(payload, MonthsAnswer(), [](Fields& fields, MonthsAnswer& answer) {
        answer.server = fields.bytes(QLatin1String("server"), idSize, idSize);
        answer.epoch = fields.number(QLatin1String("epoch"), 1, greatestEpoch);
        answer.device = fields.bytes(QLatin1String("device"), idSize, idSize);
        answer.owedFrom = fields.parsed<Month>(QLatin1String("owedFrom")).value_or(Month());
        readRising(fields, monthsName, 2 * greatestMonths, answer.months, [](Fields& inner) {
            const Month month = monthIn(inner);
            const MonthState state = inner.code(QLatin1String("state"), parseMonthState);
            return MonthFinding {month, digestIn(inner), state};
        }, monthOfItem, monthName);
    });
}

Reading<MonthPageRequest> parseMonthPageRequest(const QByteArray& payload)
{
    return readMessage(payload, MonthPageRequest(), [](Fields& fields, MonthPageRequest& request) {
        request.month = monthIn(fields);
        std::optional<Fields> inner = fields.nestedIfAny(QLatin1String("after"));
        if (!inner)
            return;
        request.after = lineIn(*inner);
        fields.join(*inner);
    });
}

Reading<MonthPage> parseMonthPage(const QByteArray& payload)
{
    return readMessage(payload, MonthPage(), [](Fields& fields, MonthPage& page) {
        page.device = fields.bytes(QLatin1String("device"), idSize, idSize);
        page.month = monthIn(fields);
        readRising(fields, linesName, MonthPage::greatestLines, page.lines, lineIn,
            [](const MonthLine& line) { return line; }, QLatin1String("id"));
        page.hasMore = fields.truth(QLatin1String("hasMore"));
    });
}

Reading<MonthClosing> parseMonthClosing(const QByteArray& payload)
{
    const auto map = decodeMap(payload);
    if (!map)
        return map.problem();
    Fields fields(*map);
    const auto center = fields.parsed<AccreditationNumber>(QLatin1String("center"));
    const QByteArray device = fields.bytes(QLatin1String("device"), idSize, idSize);
    const Month month = monthIn(fields);
    const QDateTime closedAt = fields.moment(QLatin1String("closedAt"));
    const MonthDigest digest = digestIn(fields);
    if (const auto& problem = fields.problem())
        return *problem;
    return MonthClosing {*center, device, month, digest, closedAt};
}

Reading<MonthReceipt> parseMonthReceipt(const QByteArray& payload)
{
    return readMessage(payload, MonthReceipt(), [](Fields& fields, MonthReceipt& receipt) {
        receipt.server = fields.bytes(QLatin1String("server"), idSize, idSize);
        receipt.epoch = fields.number(QLatin1String("epoch"), 1, greatestEpoch);
        receipt.closing = fields.bytes(QLatin1String("closing"), sha256Size, sha256Size);
        receipt.month = monthIn(fields);
        receipt.isClosed = fields.truth(QLatin1String("isClosed"));
        receipt.digest = digestIn(fields);
    });
}

} // namespace tanu
