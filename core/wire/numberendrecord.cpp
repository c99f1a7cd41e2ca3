#include "core/wire/numberendrecord.h"

#include "core/wire/fields.h"

namespace tanu {

namespace {

Result<NumberEnd> parseNumberEnd(const QString& code)
{
    if (code == codeOf(NumberEnd::Spoiled))
        return NumberEnd::Spoiled;
    if (code == codeOf(NumberEnd::Returned))
        return NumberEnd::Returned;
    return Error {ErrorKind::FieldMalformed, {QStringLiteral("end"), code}, {}};
}

} // namespace

QString codeOf(NumberEnd end)
{
    return end == NumberEnd::Spoiled ? QStringLiteral("spoiled") : QStringLiteral("returned");
}

QByteArray contentOf(const NumberEndRecord& record)
{
    Cbor map = Cbor::map();
    map.insert(QLatin1String("center"), record.center.toString());
    map.insert(QLatin1String("first"), record.first.value());
    map.insert(QLatin1String("last"), record.last.value());
    map.insert(QLatin1String("end"), codeOf(record.end));
    map.insert(QLatin1String("on"), cborOf(record.on));
    map.insert(QLatin1String("reason"), record.reason);
    return map.encode();
}

Reading<NumberEndRecord> readNumberEndRecord(const QByteArray& content)
{
    const auto map = decodeMap(content);
    return map ? readNumberEndRecord(*map) : map.problem();
}

Reading<NumberEndRecord> readNumberEndRecord(const Cbor& content)
{
    Fields fields(content);
    const auto center = fields.parsed<AccreditationNumber>(QLatin1String("center"));
    const qint64 least = fields.number(QLatin1String("first"), 1, Ordinal::greatest);
    const auto first = Ordinal::of(least);
    const auto last = Ordinal::of(fields.number(QLatin1String("last"), least, Ordinal::greatest));
    const NumberEnd end = fields.code(QLatin1String("end"), parseNumberEnd);
    const QDate on = fields.date(QLatin1String("on"));
    const QString reason = fields.text(QLatin1String("reason"), 2000);
    if (const auto& problem = fields.problem())
        return *problem;
    return NumberEndRecord {*center, *first, *last, end, on, reason};
}

} // namespace tanu
