#include "server/analysis/analysisfigures.h"

#include "core/wire/fields.h"

#include <algorithm>
#include <limits>

namespace tanu::server {

namespace {

constexpr int longestName = 2'000;
constexpr size_t mostRows = 1'000'000;
constexpr qint64 greatestCount = std::numeric_limits<qint64>::max();

struct Figure {
    const char* name;
    qint64 IndicatorRow::* count;
};

constexpr std::array figures {
    Figure {"procedures", &IndicatorRow::procedures},
    Figure {"passed", &IndicatorRow::passed},
    Figure {"vouchers", &IndicatorRow::vouchers},
    Figure {"lateProtocols", &IndicatorRow::lateProtocols},
    Figure {"knownEntries", &IndicatorRow::knownEntries},
    Figure {"lateEntries", &IndicatorRow::lateEntries},
    Figure {"documents", &IndicatorRow::documents},
    Figure {"cancelled", &IndicatorRow::cancelled},
    Figure {"lateDocuments", &IndicatorRow::lateDocuments},
};

QByteArray nameOf(AnalysisPart part)
{
    return QByteArrayLiteral("text-") + codeOf(part).toLatin1();
}

void insertText(Cbor& map, const char* name, const QString& text)
{
    if (!text.isEmpty())
        map.insert(QLatin1String(name), text);
}

Cbor cborOf(const IndicatorRow& row)
{
    Cbor map = Cbor::map();
    insertText(map, "key", row.key);
    insertText(map, "kk", row.label.kk);
    insertText(map, "ru", row.label.ru);
    for (const Figure& figure : figures)
        map.insert(QLatin1String(figure.name), row.*figure.count);
    return map;
}

QString textOf(Fields& fields, const char* name)
{
    return fields.textIfAny(QLatin1String(name), longestName).value_or(QString());
}

IndicatorRow rowIn(Fields& fields)
{
    IndicatorRow row;
    row.key = textOf(fields, "key");
    row.label = {textOf(fields, "kk"), textOf(fields, "ru")};
    for (const Figure& figure : figures)
        row.*figure.count = fields.number(QLatin1String(figure.name), 0, greatestCount);
    return row;
}

IndicatorRows rowsIn(Fields& fields, QLatin1String name)
{
    IndicatorRows rows;
    const Cbor::Array& items = fields.array(name, mostRows);
    for (size_t i = 0; i < items.size(); ++i) {
        Fields item = fields.item(name, i, items[i]);
        rows.push_back(rowIn(item));
        fields.join(item);
    }
    return rows;
}

} // namespace

QByteArray bytesOf(const SubmittedAnalysis& analysis)
{
    Cbor map = Cbor::map();
    map.insert(QLatin1String("until"), tanu::cborOf(analysis.figures.counted.until));
    map.insert(QLatin1String("waiting"), analysis.figures.counted.waiting);
    for (const auto& [part, version] : analysis.versions)
        map.insert(QLatin1String(nameOf(part)), version);
    for (size_t i = 0; i < allDimensions.size(); ++i) {
        Cbor::Array rows;
        for (const IndicatorRow& row : analysis.figures.rows[i])
            rows.push_back(cborOf(row));
        map.insert(QLatin1String(codeOf(allDimensions[i]).toLatin1()), Cbor(std::move(rows)));
    }
    return map.encode();
}

Result<SubmittedAnalysis> parseSubmittedAnalysis(const QByteArray& bytes)
{
    const CborLimits limits {256 * 1024 * 1024, 6, 20'000'000};
    const auto map = decodeMap(bytes, limits);
    if (!map)
        return map.error();
    Fields fields(*map);
    SubmittedAnalysis analysis;
    analysis.figures.counted.until = fields.moment(QLatin1String("until"));
    analysis.figures.counted.waiting = fields.number(QLatin1String("waiting"), 0, greatestCount);
    for (const AnalysisPart part : allAnalysisParts) {
        const qint64 version = fields.number(QLatin1String(nameOf(part)), 1, std::numeric_limits<int>::max());
        analysis.versions[part] = static_cast<int>(version);
    }
    for (const Dimension dimension : allDimensions) {
        const QByteArray name = codeOf(dimension).toLatin1();
        analysis.figures.rows.push_back(rowsIn(fields, QLatin1String(name)));
    }
    if (const auto& problem = fields.problem())
        return Error {ErrorKind::AnswerMalformed, {}, problem->code + QLatin1Char(' ') + problem->path};
    return analysis;
}

} // namespace tanu::server
