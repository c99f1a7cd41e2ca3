#include "core/wire/batchanswer.h"

#include "core/wire/fields.h"
#include "core/wire/problemfields.h"
#include "core/wire/sha256.h"

#include <QtCore/QSet>

#include <algorithm>

namespace tanu {

namespace {

constexpr size_t greatestLines = 100'000;

Result<RecordFate> parseFate(const QString& name)
{
    for (const RecordFate fate : {RecordFate::Accepted, RecordFate::Duplicate, RecordFate::Superseded,
                                  RecordFate::Rejected, RecordFate::Deferred}) {
        if (nameOf(fate) == name)
            return fate;
    }
    return Error {ErrorKind::FieldMalformed, {QStringLiteral("fate"), name}, {}};
}

Cbor cborOfVerdict(const AnswerLine& line)
{
    Cbor map = Cbor::map();
    map.insert(QLatin1String("hash"), line.hash);
    map.insert(QLatin1String("fate"), nameOf(line.fate));
    if (line.problem)
        map.insert(QLatin1String("problem"), cborOf(*line.problem));
    return map;
}

AnswerLine readLine(Fields& fields)
{
    AnswerLine line;
    line.hash = fields.bytes(QLatin1String("hash"), sha256Size, sha256Size);
    line.fate = fields.code(QLatin1String("fate"), parseFate);
    line.problem = readProblemIfAny(fields, QLatin1String("problem"));
    if (line.problem.has_value() != (line.fate == RecordFate::Rejected))
        fields.refuse(QLatin1String("problem"), problemcode::contradiction);
    return line;
}

} // namespace

QString nameOf(RecordFate fate)
{
    switch (fate) {
    case RecordFate::Accepted:
        return QStringLiteral("accepted");
    case RecordFate::Duplicate:
        return QStringLiteral("duplicate");
    case RecordFate::Superseded:
        return QStringLiteral("superseded");
    case RecordFate::Rejected:
        return QStringLiteral("rejected");
    case RecordFate::Deferred:
        return QStringLiteral("deferred");
    }
    Q_UNREACHABLE();
}

const AnswerLine* BatchAnswer::find(const QByteArray& hash) const
{
    const auto found
        = std::find_if(lines.cbegin(), lines.cend(), [&](const AnswerLine& line) { return line.hash == hash; });
    return found == lines.cend() ? nullptr : &*found;
}

QByteArray payloadOf(const BatchAnswer& answer)
{
    Cbor::Array lines;
    for (const AnswerLine& line : answer.lines)
        lines.push_back(cborOfVerdict(line));
    Cbor map = Cbor::map();
    map.insert(QLatin1String("batch"), answer.batch);
    map.insert(QLatin1String("server"), answer.server);
    map.insert(QLatin1String("epoch"), answer.epoch);
    map.insert(QLatin1String("lines"), lines);
    return map.encode();
}

Reading<BatchAnswer> parseBatchAnswer(const QByteArray& payload)
{
    const auto map = decodeMap(payload, {64 * 1024 * 1024, 8, 4'000'000});
    if (!map)
        return map.problem();
    Fields fields(*map);
    BatchAnswer answer;
    answer.batch = fields.bytes(QLatin1String("batch"), sha256Size, sha256Size);
    answer.server = fields.bytes(QLatin1String("server"), 16, 16);
    answer.epoch = fields.number(QLatin1String("epoch"), 1, greatestEpoch);
    QSet<QByteArray> seen;
    for (const Cbor& item : fields.array(QLatin1String("lines"), greatestLines)) {
        Fields inner = fields.item(QLatin1String("lines"), static_cast<size_t>(answer.lines.size()), item);
        answer.lines += readLine(inner);
        if (seen.contains(answer.lines.last().hash))
            inner.refuse(QLatin1String("hash"), problemcode::contradiction);
        seen.insert(answer.lines.last().hash);
        fields.join(inner);
    }
    if (const auto& problem = fields.problem())
        return *problem;
    return answer;
}

} // namespace tanu
