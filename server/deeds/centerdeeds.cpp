#include "server/deeds/centerdeeds.h"

#include "core/database/drivererror.h"
#include "server/deeds/deedparts.h"

namespace tanu::server {

namespace {

constexpr int sizeOfHash = 32;
constexpr int greatestBlock = 1'000'000'000;

std::optional<RegisteredCenter> centerIn(Fields& fields)
{
    const auto number = fields.parsed<AccreditationNumber>(QLatin1String("number"));
    const auto bin = fields.parsed<Bin>(QLatin1String("bin"));
    const Bilingual name {fields.text(QLatin1String("nameKk"), greatestTextOfPart),
        fields.text(QLatin1String("nameRu"), greatestTextOfPart)};
    const QString region = fields.textIfAny(QLatin1String("region")).value_or(QString());
    const AccreditationTerm term {fields.date(QLatin1String("from")), fields.date(QLatin1String("until")),
        fields.dateIfAny(QLatin1String("terminated"))};
    const auto blockSize = static_cast<int>(fields.number(QLatin1String("blockSize"), 1, greatestBlock));
    const QDateTime addedAt = fields.moment(QLatin1String("addedAt"));
    const QString founders = fields.textIfAny(QLatin1String("founders")).value_or(QString());
    if (!number || !bin)
        return std::nullopt;
    return RegisteredCenter {*number, name, *bin, region, term, blockSize, addedAt, founders};
}

Result<void> insertCode(Connection& connection, const AccreditationNumber& center, const Deed& deed)
{
    struct Code {
        QByteArray hash;
        QDateTime expiresAt;
    };
    const auto code = readMapOf(deed.parts.value(deed.parts.size() - 1), [](Fields& fields) {
        return Code {fields.bytes(QLatin1String("hash"), sizeOfHash, sizeOfHash), fields.moment(QLatin1String("expiresAt"))};
    });
    if (!code)
        return code.error();
    return EnrolmentTable(connection).insert({code->hash, center, deed.note.at, code->expiresAt, std::nullopt});
}

/// The center that the deed is about, which is there.
Result<AccreditationNumber> knownCenterOf(Connection& connection, const Deed& deed)
{
    const auto number = centerOf(deed);
    if (!number)
        return number;
    const auto known = CenterTable(connection).find(*number);
    if (!known)
        return known.error();
    if (!known->has_value())
        return Error {ErrorKind::NotFound, {QStringLiteral("center"), number->toString()}, {}};
    return number;
}

} // namespace

Result<void> applyAddCenter(Connection& connection, const Deed& deed)
{
    const auto center = readMapOf(deed.parts.value(0), &centerIn);
    if (!center)
        return center.error();
    const RegisteredCenter& added = **center;
    const auto inserted = CenterTable(connection).insert(added, deed.note.at);
    if (!inserted && isUniqueViolation(inserted.error()))
        return Error {ErrorKind::NumberAlreadyUsed, {added.number.toString()}, {}};
    return inserted ? insertCode(connection, added.number, deed) : inserted;
}

Result<void> applyChangeCenter(Connection& connection, const Deed& deed)
{
    const auto number = knownCenterOf(connection, deed);
    if (!number)
        return number.error();
    const auto center = readMapOf(deed.parts.value(0), &centerIn);
    if (!center)
        return center.error();
    if (!((*center)->number == *number))
        return ErrorKind::AnswerMalformed;
    return CenterTable(connection).update(**center);
}

Result<void> applyRenewAccreditation(Connection& connection, const Deed& deed)
{
    const auto number = knownCenterOf(connection, deed);
    if (!number)
        return number.error();
    const auto term = readMapOf(deed.parts.value(0), [](Fields& fields) {
        return AccreditationTerm {fields.date(QLatin1String("from")), fields.date(QLatin1String("until")), std::nullopt};
    });
    return term ? CenterTable(connection).renew(*number, *term) : Result<void>(term.error());
}

Result<void> applyEnrolmentCode(Connection& connection, const Deed& deed)
{
    const auto number = knownCenterOf(connection, deed);
    return number ? insertCode(connection, *number, deed) : Result<void>(number.error());
}

QByteArray partOf(const RegisteredCenter& center)
{
    Cbor map = Cbor::map();
    map.insert(QLatin1String("number"), center.number.toString());
    map.insert(QLatin1String("nameKk"), center.name.kk);
    map.insert(QLatin1String("nameRu"), center.name.ru);
    map.insert(QLatin1String("bin"), center.bin.toString());
    if (!center.region.isEmpty())
        map.insert(QLatin1String("region"), center.region);
    map.insert(QLatin1String("from"), cborOf(center.term.from));
    map.insert(QLatin1String("until"), cborOf(center.term.until));
    if (center.term.terminated)
        map.insert(QLatin1String("terminated"), cborOf(*center.term.terminated));
    map.insert(QLatin1String("blockSize"), center.blockSize);
    map.insert(QLatin1String("addedAt"), cborOf(center.addedAt));
    if (!center.founders.isEmpty())
        map.insert(QLatin1String("founders"), center.founders);
    return map.encode();
}

QByteArray partOf(const AccreditationTerm& term)
{
    Cbor map = Cbor::map();
    map.insert(QLatin1String("from"), cborOf(term.from));
    map.insert(QLatin1String("until"), cborOf(term.until));
    return map.encode();
}

QByteArray partOf(const EnrolmentCode& code)
{
    Cbor map = Cbor::map();
    map.insert(QLatin1String("hash"), code.hash);
    map.insert(QLatin1String("expiresAt"), cborOf(code.expiresAt));
    return map.encode();
}

} // namespace tanu::server
