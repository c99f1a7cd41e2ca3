#include "core/wire/journalreport.h"

#include "core/base/parsecode.h"
#include "core/wire/fields.h"

namespace tanu {

namespace {

constexpr qint64 greatestCount = 1'000'000'000'000'000;
constexpr qsizetype rootSize = 32;

Cbor cborOf(const JournalCheckpoint& checkpoint)
{
    Cbor map = Cbor::map();
    map.insert(QLatin1String("count"), checkpoint.count);
    map.insert(QLatin1String("root"), checkpoint.root);
    return map;
}

void insertIfAny(Cbor& map, QLatin1String name, const std::optional<JournalCheckpoint>& checkpoint)
{
    if (checkpoint)
        map.insert(name, cborOf(*checkpoint));
}

JournalCheckpoint checkpointIn(Fields& fields)
{
    const qint64 count = fields.number(QLatin1String("count"), 0, greatestCount);
    return {count, fields.bytes(QLatin1String("root"), rootSize, rootSize)};
}

JournalCheckpoint checkpoint(Fields& fields, QLatin1String name)
{
    Fields inner = fields.nested(name);
    const JournalCheckpoint read = checkpointIn(inner);
    fields.join(inner);
    return read;
}

std::optional<JournalCheckpoint> checkpointIfAny(Fields& fields, QLatin1String name)
{
    std::optional<Fields> inner = fields.nestedIfAny(name);
    if (!inner)
        return std::nullopt;
    const JournalCheckpoint read = checkpointIn(*inner);
    fields.join(*inner);
    return read;
}

} // namespace

QString codeOf(JournalFinding finding)
{
    switch (finding) {
    case JournalFinding::Kept:
        return QStringLiteral("kept");
    case JournalFinding::Prove:
        return QStringLiteral("prove");
    case JournalFinding::Touched:
        return QStringLiteral("touched");
    }
    Q_UNREACHABLE();
}

Result<JournalFinding> parseJournalFinding(const QString& code)
{
    return parseCode(code,
        std::array {JournalFinding::Kept, JournalFinding::Prove, JournalFinding::Touched},
        "finding");
}

QByteArray payloadOf(const JournalReport& report)
{
    Cbor map = Cbor::map();
    map.insert(QLatin1String("end"), cborOf(report.end));
    insertIfAny(map, QLatin1String("known"), report.known);
    insertIfAny(map, QLatin1String("server"), report.server);
    return map.encode();
}

QByteArray payloadOf(const JournalReceipt& receipt)
{
    Cbor map = Cbor::map();
    map.insert(QLatin1String("server"), receipt.server);
    map.insert(QLatin1String("epoch"), receipt.epoch);
    map.insert(QLatin1String("time"), cborOf(receipt.time));
    map.insert(QLatin1String("finding"), codeOf(receipt.finding));
    map.insert(QLatin1String("kept"), cborOf(receipt.kept));
    map.insert(QLatin1String("end"), cborOf(receipt.end));
    insertIfAny(map, QLatin1String("known"), receipt.known);
    return map.encode();
}

Reading<JournalReport> parseJournalReport(const QByteArray& payload)
{
    const auto map = decodeMap(payload);
    if (!map)
        return map.problem();
    Fields fields(*map);
    JournalReport report;
    report.end = checkpoint(fields, QLatin1String("end"));
    report.known = checkpointIfAny(fields, QLatin1String("known"));
    report.server = checkpointIfAny(fields, QLatin1String("server"));
    if (const auto& problem = fields.problem())
        return *problem;
    return report;
}

Reading<JournalReceipt> parseJournalReceipt(const QByteArray& payload)
{
    const auto map = decodeMap(payload);
    if (!map)
        return map.problem();
    Fields fields(*map);
    JournalReceipt receipt;
    receipt.server = fields.bytes(QLatin1String("server"), 16, 16);
    receipt.epoch = fields.number(QLatin1String("epoch"), 1, greatestEpoch);
    receipt.time = fields.moment(QLatin1String("time"));
    receipt.finding = fields.code(QLatin1String("finding"), parseJournalFinding);
    receipt.kept = checkpoint(fields, QLatin1String("kept"));
    receipt.end = checkpoint(fields, QLatin1String("end"));
    receipt.known = checkpointIfAny(fields, QLatin1String("known"));
    if (const auto& problem = fields.problem())
        return *problem;
    return receipt;
}

} // namespace tanu
