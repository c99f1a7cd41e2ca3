#include "core/wire/recordrevision.h"

#include "core/wire/fields.h"
#include "core/wire/sha256.h"

namespace tanu {

namespace {

constexpr qint64 greatestRevision = 1'000'000;
constexpr qsizetype greatestContent = 256 * 1024;

bool isUuid7(const QByteArray& id)
{
    return id.size() == 16 && (static_cast<uchar>(id.at(6)) >> 4) == 7 && (static_cast<uchar>(id.at(8)) >> 6) == 2;
}

std::optional<MonthCorrection> correctionIn(Fields& fields)
{
    std::optional<Fields> inner = fields.nestedIfAny(QLatin1String("correction"));
    if (!inner)
        return std::nullopt;
    const auto reportedIn = inner->parsed<Month>(QLatin1String("reportedIn"));
    const auto corrects = inner->parsed<Month>(QLatin1String("corrects"));
    if (reportedIn && corrects && *reportedIn <= *corrects)
        inner->refuse(QLatin1String("reportedIn"), problemcode::contradiction);
    fields.join(*inner);
    return MonthCorrection {reportedIn.value_or(Month()), corrects.value_or(Month())};
}

} // namespace

QString nameOf(RecordKind kind)
{
    switch (kind) {
    case RecordKind::Certificate:
        return QStringLiteral("certificate");
    case RecordKind::Outcome:
        return QStringLiteral("outcome");
    case RecordKind::NumberEnd:
        return QStringLiteral("number-end");
    case RecordKind::CenterProfile:
        return QStringLiteral("center-profile");
    }
    Q_UNREACHABLE();
}

std::optional<RecordKind> recordKindFrom(const QString& name)
{
    for (const RecordKind kind :
        {RecordKind::Certificate, RecordKind::Outcome, RecordKind::NumberEnd, RecordKind::CenterProfile}) {
        if (nameOf(kind) == name)
            return kind;
    }
    return std::nullopt;
}

bool isReportedByMonth(RecordKind kind)
{
    return kind != RecordKind::CenterProfile;
}

QByteArray canonicalOf(const RecordRevision& record)
{
    Cbor map = Cbor::map();
    map.insert(QLatin1String("id"), record.id);
    map.insert(QLatin1String("kind"), nameOf(record.kind));
    map.insert(QLatin1String("content"), record.content);
    map.insert(QLatin1String("revision"), record.revision);
    if (record.replaces)
        map.insert(QLatin1String("replaces"), *record.replaces);
    if (record.correction) {
        Cbor correction = Cbor::map();
        correction.insert(QLatin1String("reportedIn"), record.correction->reportedIn.toString());
        correction.insert(QLatin1String("corrects"), record.correction->corrects.toString());
        map.insert(QLatin1String("correction"), correction);
    }
    return map.encode();
}

QByteArray hashOf(const RecordRevision& record)
{
    return sha256Of(canonicalOf(record));
}

Reading<RecordRevision> parseRecord(const QByteArray& canonical)
{
    auto opened = openRecord(canonical);
    if (!opened)
        return opened.problem();
    return (*std::move(opened)).revision;
}

Reading<OpenedRecord> openRecord(const QByteArray& canonical)
{
    const auto map = decodeMap(canonical);
    if (!map)
        return map.problem();
    Fields fields(*map);
    OpenedRecord opened;
    RecordRevision& record = opened.revision;
    record.id = fields.bytes(QLatin1String("id"), 16, 16);
    if (!isUuid7(record.id))
        fields.refuse(QLatin1String("id"), Error {ErrorKind::FieldMalformed, {QStringLiteral("id")}, {}});
    const QString name = fields.text(QLatin1String("kind"), 50);
    const std::optional<RecordKind> kind = recordKindFrom(name);
    if (!kind)
        fields.refuse(QLatin1String("kind"), Error {ErrorKind::FieldMalformed, {QStringLiteral("kind"), name}, {}});
    record.kind = kind.value_or(RecordKind::Outcome);
    record.revision = static_cast<int>(fields.number(QLatin1String("revision"), 1, greatestRevision));
    record.replaces = fields.bytesIfAny(QLatin1String("replaces"), sha256Size, sha256Size);
    record.content = fields.bytes(QLatin1String("content"), 1, greatestContent);
    record.correction = correctionIn(fields);
    if (record.correction && !isReportedByMonth(record.kind))
        fields.refuse(QLatin1String("correction"), problemcode::contradiction);
    if (record.replaces.has_value() != (record.revision > 1))
        fields.refuse(QLatin1String("replaces"), problemcode::contradiction);
    auto content = decodeCbor(record.content);
    if (content)
        opened.content = *std::move(content);
    else
        fields.refuse(QLatin1String("content"), problemcode::notCanonical, {content.error().detail});
    if (const auto& problem = fields.problem())
        return *problem;
    return opened;
}

} // namespace tanu
