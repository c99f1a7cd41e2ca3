#include "core/wire/enrolment.h"

#include "core/wire/bilingualfields.h"

namespace tanu {

namespace {

Cbor cborOfCenter(const Center& center)
{
    Cbor map = Cbor::map();
    map.insert(QLatin1String("name"), cborOf(center.name));
    map.insert(QLatin1String("bin"), center.bin.toString());
    map.insert(QLatin1String("number"), center.number.toString());
    map.insert(QLatin1String("accreditedFrom"), cborOf(center.accreditedFrom));
    map.insert(QLatin1String("accreditedUntil"), cborOf(center.accreditedUntil));
    map.insert(QLatin1String("address"), cborOf(center.address));
    if (!center.phone.isEmpty())
        map.insert(QLatin1String("phone"), center.phone);
    if (!center.email.isEmpty())
        map.insert(QLatin1String("email"), center.email);
    return map;
}

std::optional<Center> readCenter(Fields& fields)
{
    Fields inner = fields.nested(QLatin1String("center"));
    const auto bin = inner.parsed<Bin>(QLatin1String("bin"));
    const auto number = inner.parsed<AccreditationNumber>(QLatin1String("number"));
    const Bilingual name = readBilingual(inner, QLatin1String("name"));
    const QDate from = inner.date(QLatin1String("accreditedFrom"));
    const QDate until = inner.date(QLatin1String("accreditedUntil"));
    const Bilingual address = readBilingual(inner, QLatin1String("address"));
    const QString phone = inner.textIfAny(QLatin1String("phone"), 100).value_or(QString());
    const QString email = inner.textIfAny(QLatin1String("email"), 254).value_or(QString());
    if (until < from)
        inner.refuse(QLatin1String("accreditedUntil"), problemcode::contradiction);
    fields.join(inner);
    if (!bin || !number)
        return std::nullopt;
    return Center {name, *bin, *number, from, until, address, phone, email};
}

} // namespace

QByteArray payloadOf(const EnrolmentRequest& request)
{
    Cbor map = Cbor::map();
    map.insert(QLatin1String("code"), request.code);
    map.insert(QLatin1String("publicKey"), request.publicKey);
    map.insert(QLatin1String("device"), request.device);
    map.insert(QLatin1String("center"), cborOfCenter(request.center));
    return map.encode();
}

QByteArray payloadOf(const EnrolmentAnswer& answer)
{
    Cbor map = Cbor::map();
    map.insert(QLatin1String("server"), answer.server);
    map.insert(QLatin1String("epoch"), answer.epoch);
    map.insert(QLatin1String("serverPublicKey"), answer.serverPublicKey);
    map.insert(QLatin1String("center"), answer.center.toString());
    map.insert(QLatin1String("host"), answer.host);
    return map.encode();
}

Reading<EnrolmentRequest> parseEnrolmentRequest(const QByteArray& payload)
{
    const auto map = decodeMap(payload);
    if (!map)
        return map.problem();
    Fields fields(*map);
    const QString code = fields.text(QLatin1String("code"), 100);
    const QByteArray publicKey = fields.bytes(QLatin1String("publicKey"), 32, 32);
    const QByteArray device = fields.bytes(QLatin1String("device"), 16, 16);
    const auto center = readCenter(fields);
    if (const auto& problem = fields.problem())
        return *problem;
    return EnrolmentRequest {code, publicKey, device, *center};
}

Reading<EnrolmentAnswer> parseEnrolmentAnswer(const QByteArray& payload)
{
    const auto map = decodeMap(payload);
    if (!map)
        return map.problem();
    Fields fields(*map);
    const QByteArray server = fields.bytes(QLatin1String("server"), 16, 16);
    const qint64 epoch = fields.number(QLatin1String("epoch"), 1, greatestEpoch);
    const QByteArray key = fields.bytes(QLatin1String("serverPublicKey"), 32, 32);
    const auto center = fields.parsed<AccreditationNumber>(QLatin1String("center"));
    const QString host = fields.text(QLatin1String("host"), 100);
    if (const auto& problem = fields.problem())
        return *problem;
    return EnrolmentAnswer {server, epoch, key, *center, host};
}

} // namespace tanu
