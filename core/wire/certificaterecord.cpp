#include "core/wire/certificaterecord.h"

#include "core/wire/bilingualfields.h"

namespace tanu {

namespace {

constexpr size_t greatestSkills = 100;

Cbor cborOfCancellation(const RecordedCancellation& cancellation)
{
    Cbor map = Cbor::map();
    map.insert(QLatin1String("on"), cborOf(cancellation.on));
    map.insert(QLatin1String("ground"), cancellation.ground);
    map.insert(QLatin1String("by"), cancellation.by);
    return map;
}

std::optional<RecordedCancellation> readCancellation(Fields& fields)
{
    auto inner = fields.nestedIfAny(QLatin1String("cancellation"));
    if (!inner)
        return std::nullopt;
    RecordedCancellation cancellation;
    cancellation.on = inner->date(QLatin1String("on"));
    cancellation.ground = inner->text(QLatin1String("ground"), 2000);
    cancellation.by = inner->text(QLatin1String("by"));
    fields.join(*inner);
    return cancellation;
}

/// Each state has its own facts, and no other's (exchange.md 19, 29; L26.2).
void checkState(Fields& fields, const CertificateRecord& record)
{
    const bool handedOver = record.handedOverOn.has_value();
    const bool isCancelled = record.state == CertificateState::Cancelled;
    const bool isSpoiled = record.state == CertificateState::Spoiled;
    if (record.state == CertificateState::Issued && !handedOver)
        fields.refuse(QLatin1String("handedOverOn"), problemcode::fieldMissing);
    if (handedOver && record.state != CertificateState::Issued && !isCancelled)
        fields.refuse(QLatin1String("handedOverOn"), problemcode::contradiction);
    if (record.cancellation.has_value() != isCancelled)
        fields.refuse(QLatin1String("cancellation"), problemcode::contradiction);
    if (record.spoiledBecause.isEmpty() == isSpoiled)
        fields.refuse(QLatin1String("spoiledBecause"), problemcode::contradiction);
    if (record.validUntil && *record.validUntil < record.issuedOn)
        fields.refuse(QLatin1String("validUntil"), problemcode::contradiction);
}

void readRest(Fields& fields, CertificateRecord& record)
{
    record.professionCode = fields.text(QLatin1String("professionCode"), 50);
    record.professionName = readBilingual(fields, QLatin1String("professionName"));
    record.skills = readBilinguals(fields, QLatin1String("skills"), greatestSkills);
    record.issuedOn = fields.date(QLatin1String("issuedOn"));
    record.validUntil = fields.dateIfAny(QLatin1String("validUntil"));
    record.language = fields.code(QLatin1String("language"), parseLanguage);
    record.protocolNumber = fields.text(QLatin1String("protocolNumber"), 50);
    record.protocolDate = fields.date(QLatin1String("protocolDate"));
    record.state = fields.code(QLatin1String("state"), parseCertificateState);
    record.handedOverOn = fields.dateIfAny(QLatin1String("handedOverOn"));
    record.cancellation = readCancellation(fields);
    record.spoiledBecause = fields.textIfAny(QLatin1String("spoiledBecause"), 2000).value_or(QString());
}

} // namespace

QByteArray contentOf(const CertificateRecord& record)
{
    Cbor map = Cbor::map();
    map.insert(QLatin1String("serial"), record.serial.toString());
    map.insert(QLatin1String("application"), record.application.bytes());
    map.insert(QLatin1String("person"), cborOf(record.person));
    map.insert(QLatin1String("professionCode"), record.professionCode);
    map.insert(QLatin1String("professionName"), cborOf(record.professionName));
    map.insert(QLatin1String("skills"), cborOf(record.skills));
    map.insert(QLatin1String("issuedOn"), cborOf(record.issuedOn));
    map.insert(QLatin1String("language"), codeOf(record.language));
    map.insert(QLatin1String("protocolNumber"), record.protocolNumber);
    map.insert(QLatin1String("protocolDate"), cborOf(record.protocolDate));
    map.insert(QLatin1String("state"), codeOf(record.state));
    if (record.validUntil)
        map.insert(QLatin1String("validUntil"), cborOf(*record.validUntil));
    if (record.handedOverOn)
        map.insert(QLatin1String("handedOverOn"), cborOf(*record.handedOverOn));
    if (record.cancellation)
        map.insert(QLatin1String("cancellation"), cborOfCancellation(*record.cancellation));
    if (!record.spoiledBecause.isEmpty())
        map.insert(QLatin1String("spoiledBecause"), record.spoiledBecause);
    return map.encode();
}

Reading<CertificateRecord> readCertificateRecord(const QByteArray& content)
{
    const auto map = decodeMap(content);
    return map ? readCertificateRecord(*map) : map.problem();
}

Reading<CertificateRecord> readCertificateRecord(const Cbor& content)
{
    Fields fields(content);
    const auto serial = fields.parsed<CertificateNumber>(QLatin1String("serial"));
    const auto application = fields.accept(
        QLatin1String("application"), ApplicationId::fromBytes(fields.bytes(QLatin1String("application"), 16, 16)));
    const auto person = readPerson(fields, QLatin1String("person"));
    if (!serial || !application || !person)
        return *fields.problem();
    CertificateRecord record {*serial, *application, *person, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}};
    readRest(fields, record);
    checkState(fields, record);
    if (const auto& problem = fields.problem())
        return *problem;
    return record;
}

} // namespace tanu
