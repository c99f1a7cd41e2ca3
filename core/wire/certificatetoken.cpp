#include "core/wire/certificatetoken.h"

#include "core/base/clock.h"
#include "core/wire/cbor.h"

namespace tanu {

namespace {

constexpr int keyExpires = 4;
constexpr int keyIssued = 6;
constexpr int keySerial = -1;
constexpr int keySurname = -2;
constexpr int keyInitials = -3;
constexpr int keySkills = -4;
constexpr qsizetype greatestName = 60;
constexpr size_t greatestSkills = 10;
constexpr qsizetype greatestSkill = 200;
constexpr qsizetype greatestToken = 16 * 1024;

Error malformed(const QString& what)
{
    return {ErrorKind::TokenMalformed, {}, what};
}

/// Days since 1 January 2000, where the serial's century begins.
const QDate firstDay(2000, 1, 1);

Cbor midnight(QDate date)
{
    return fromKazakhstan(date, QTime(0, 0)).toSecsSinceEpoch();
}

std::optional<QDate> dayBeginningAt(const Cbor* seconds)
{
    const qint64* number = seconds == nullptr ? nullptr : seconds->asNumber();
    constexpr qint64 year2200 = 7'258'118'400;
    if (number == nullptr || *number < 0 || *number > year2200)
        return std::nullopt;
    const QDate date = toKazakhstan(QDateTime::fromSecsSinceEpoch(*number, Qt::UTC)).date();
    if (!(midnight(date) == *seconds))
        return std::nullopt;
    return date;
}

/// A code as a number if it is one that begins with no zero, else as text.
Cbor compact(const QString& code)
{
    bool isNumber = false;
    const int number = code.toInt(&isNumber);
    return isNumber && QString::number(number) == code ? Cbor(number) : Cbor(code);
}

Cbor compactSerial(const CertificateNumber& serial)
{
    const auto& levels = serial.levels();
    const Cbor occupation = levels.occupation ? compact(levels.occupation->toString()) : Cbor(0);
    return Cbor::Array {levels.oked.toString().toInt(), occupation, levels.nqf.value(),
                        firstDay.daysTo(levels.procedure), levels.center.toString().toInt(), levels.ordinal.value()};
}

std::optional<QString> digits(const Cbor& value, int width)
{
    const qint64* number = value.asNumber();
    if (number == nullptr || *number < 0)
        return std::nullopt;
    return QStringLiteral("%1").arg(*number, width, 10, QLatin1Char('0'));
}

/// The serial as printed, whose parser then checks every level.
Result<CertificateNumber> serialFrom(const Cbor* value)
{
    const Cbor::Array* parts = value == nullptr ? nullptr : value->asArray();
    if (parts == nullptr || parts->size() != 6)
        return malformed(QStringLiteral("serial"));
    const auto oked = digits((*parts)[0], 5);
    const QString* letters = (*parts)[1].asText();
    const auto occupation = letters == nullptr ? digits((*parts)[1], 1) : std::optional(*letters);
    const auto level = digits((*parts)[2], 1);
    const qint64* days = (*parts)[3].asNumber();
    const auto center = digits((*parts)[4], 4);
    const auto ordinal = digits((*parts)[5], 9);
    if (!oked || !occupation || !level || days == nullptr || *days < 0 || *days > 36'524 || !center || !ordinal)
        return malformed(QStringLiteral("serial"));
    const QString date = firstDay.addDays(*days).toString(QStringLiteral("ddMMyy"));
    const QString text = QStringList {*oked, *occupation, *level, date, *center, *ordinal}.join(QLatin1Char('-'));
    const auto serial = CertificateNumber::parse(text);
    if (!serial || serial->toString() != text || !(compactSerial(*serial) == *value))
        return malformed(QStringLiteral("serial"));
    return serial;
}

std::optional<QString> textFrom(const Cbor* value, qsizetype greatest)
{
    if (value == nullptr)
        return QString();
    const QString* text = value->asText();
    if (text == nullptr || text->isEmpty() || text->size() > greatest)
        return std::nullopt;
    return *text;
}

std::optional<QStringList> skillsFrom(const Cbor* value)
{
    if (value == nullptr)
        return QStringList();
    const Cbor::Array* items = value->asArray();
    if (items == nullptr || items->empty() || items->size() > greatestSkills)
        return std::nullopt;
    QStringList skills;
    for (const Cbor& item : *items) {
        const auto skill = textFrom(&item, greatestSkill);
        if (!skill)
            return std::nullopt;
        skills += *skill;
    }
    return skills;
}

Error asTokenError(const Error& error)
{
    return malformed(error.detail);
}

} // namespace

QByteArray tokenPayload(const CertificateClaims& claims)
{
    Cbor map = Cbor::map({{keyIssued, midnight(claims.issuedOn)}, {keySerial, compactSerial(claims.serial)}});
    if (claims.validUntil)
        map.insert(keyExpires, midnight(claims.validUntil->addDays(1)));
    if (!claims.surname.isEmpty())
        map.insert(keySurname, claims.surname);
    if (!claims.initials.isEmpty())
        map.insert(keyInitials, claims.initials);
    if (!claims.skills.isEmpty())
        map.insert(keySkills, Cbor::texts(claims.skills));
    return map.encode();
}

Result<CertificateClaims> claimsOf(const QByteArray& payload)
{
    const auto map = decodeCbor(payload, {greatestToken, 4, 64});
    if (!map)
        return asTokenError(map.error());
    const auto serial = serialFrom(map->find(Cbor(keySerial)));
    if (!serial)
        return serial.error();
    const auto surname = textFrom(map->find(Cbor(keySurname)), greatestName);
    const auto initials = textFrom(map->find(Cbor(keyInitials)), greatestName);
    const auto skills = skillsFrom(map->find(Cbor(keySkills)));
    const auto issuedOn = dayBeginningAt(map->find(Cbor(keyIssued)));
    if (!surname || !initials || !skills || !issuedOn)
        return malformed(QStringLiteral("name, skills or date of issue"));
    CertificateClaims claims {*serial, *surname, *initials, *skills, *issuedOn, std::nullopt};
    if (const Cbor* expires = map->find(Cbor(keyExpires))) {
        const auto dayAfter = dayBeginningAt(expires);
        if (!dayAfter)
            return malformed(QStringLiteral("validity"));
        claims.validUntil = dayAfter->addDays(-1);
    }
    if (tokenPayload(claims) != payload)
        return malformed(QStringLiteral("claims that this version does not know"));
    return claims;
}

Result<CertificateToken> parseToken(const QByteArray& token)
{
    if (token.size() > greatestToken)
        return malformed(QStringLiteral("too long"));
    const auto message = parseSigned(token, signedfor::token);
    if (!message)
        return asTokenError(message.error());
    const auto claims = claimsOf(message->payload);
    if (!claims)
        return claims.error();
    return CertificateToken {*claims, *message};
}

} // namespace tanu
