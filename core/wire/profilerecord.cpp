#include "core/wire/profilerecord.h"

#include "core/wire/bilingualfields.h"

#include <algorithm>
#include <array>

namespace tanu {

namespace {

constexpr const char* tenge = "KZT";

struct Text {
    QLatin1String name;
    Bilingual PublicProfile::*words;
};

constexpr std::array texts {
    Text {QLatin1String("structure"), &PublicProfile::structure},
    Text {QLatin1String("activity"), &PublicProfile::activity},
    Text {QLatin1String("hours"), &PublicProfile::hours},
    Text {QLatin1String("accessibility"), &PublicProfile::accessibility},
};

template <typename Value>
Cbor codesOf(const std::vector<Value>& values)
{
    Cbor::Array codes;
    for (const Value& value : values)
        codes.emplace_back(codeOf(value));
    return codes;
}

Cbor cborOfOffer(const ProfessionOffer& offer)
{
    Cbor::Array prices;
    for (const OfferedPrice& one : offer.prices) {
        Cbor price = Cbor::map();
        price.insert(QLatin1String("since"), cborOf(one.since));
        price.insert(QLatin1String("tiyn"), one.price.tiyn());
        prices.push_back(std::move(price));
    }
    Cbor map = Cbor::map();
    map.insert(QLatin1String("profession"), offer.profession);
    map.insert(QLatin1String("name"), cborOf(offer.name));
    map.insert(QLatin1String("level"), offer.level.toString());
    map.insert(QLatin1String("languages"), codesOf(offer.languages));
    map.insert(QLatin1String("modes"), codesOf(offer.modes));
    map.insert(QLatin1String("prices"), Cbor(std::move(prices)));
    return map;
}

/// A text that may be missing; a language alone is none.
Bilingual readText(Fields& fields, QLatin1String name)
{
    auto words = fields.nestedIfAny(name);
    if (!words)
        return {};
    const Bilingual both {
        words->text(QLatin1String("kk"), longestProfileText), words->text(QLatin1String("ru"), longestProfileText)};
    fields.join(*words);
    return both;
}

/// Codes in the order of their enumeration: there is one writing of each list.
template <typename Parse>
auto readCodes(Fields& fields, QLatin1String name, Parse parse)
{
    using Value = std::remove_cvref_t<decltype(*parse(QString()))>;
    std::vector<Value> values;
    for (const QString& code : fields.texts(name, 2, 20)) {
        const auto value = fields.accept(name, parse(code));
        if (!value)
            return values;
        if (!values.empty() && !(values.back() < *value))
            fields.refuse(name, problemcode::notCanonical, {code});
        values.push_back(*value);
    }
    if (values.empty())
        fields.refuse(name, Error {ErrorKind::FieldEmpty, {QString(name)}, {}});
    return values;
}

std::vector<OfferedPrice> readPrices(Fields& fields)
{
    const QLatin1String name("prices");
    std::vector<OfferedPrice> prices;
    for (const Cbor& item : fields.array(name, greatestPriceCount)) {
        Fields inner = fields.item(name, prices.size(), item);
        const QDate since = inner.date(QLatin1String("since"));
        const auto price = Money::ofTiyn(inner.number(QLatin1String("tiyn"), 0, Money::greatestTiyn));
        if (!prices.empty() && since <= prices.back().since)
            inner.refuse(QLatin1String("since"), problemcode::contradiction);
        prices.push_back({since, *price});
        fields.join(inner);
    }
    return prices;
}

std::pair<QString, int> placeOf(const ProfessionOffer& offer)
{
    return {offer.profession, offer.level.value()};
}

std::vector<ProfessionOffer> readOffers(Fields& fields)
{
    const QLatin1String name("offers");
    std::vector<ProfessionOffer> offers;
    for (const Cbor& item : fields.array(name, greatestOfferCount)) {
        Fields inner = fields.item(name, offers.size(), item);
        const QString profession = inner.text(QLatin1String("profession"), 50);
        const auto level = inner.parsed<NqfLevel>(QLatin1String("level"));
        const Bilingual words = readBilingual(inner, QLatin1String("name"));
        auto languages = readCodes(inner, QLatin1String("languages"), parseLanguage);
        auto modes = readCodes(inner, QLatin1String("modes"), parseExamMode);
        auto prices = readPrices(inner);
        if (level) {
            offers.push_back({profession, words, *level, std::move(languages), std::move(modes), std::move(prices)});
            const bool isBehind = offers.size() < 2 || placeOf(offers[offers.size() - 2]) < placeOf(offers.back());
            if (!isBehind)
                inner.refuse(QLatin1String("profession"), problemcode::contradiction, {profession});
        }
        fields.join(inner);
        if (!level)
            return offers;
    }
    return offers;
}

PublicProfile readAbout(Fields& fields)
{
    PublicProfile about;
    for (const Text& text : texts)
        about.*text.words = readText(fields, text.name);
    about.head = fields.textIfAny(QLatin1String("head"), longestProfileLine).value_or(QString());
    about.site = fields.textIfAny(QLatin1String("site"), longestProfileLine).value_or(QString());
    if (!about.site.isEmpty() && !isPublicLink(about.site))
        fields.refuse(QLatin1String("site"), Error {ErrorKind::FieldMalformed, {QStringLiteral("site"), about.site}, {}});
    return about;
}

} // namespace

std::optional<OfferedPrice> priceOn(const ProfessionOffer& offer, QDate day)
{
    std::optional<OfferedPrice> found;
    for (const OfferedPrice& price : offer.prices) {
        if (price.since <= day)
            found = price;
    }
    return found;
}

QByteArray contentOf(const ProfileRecord& record)
{
    Cbor map = Cbor::map();
    map.insert(QLatin1String("center"), record.center.toString());
    map.insert(QLatin1String("name"), cborOf(record.name));
    map.insert(QLatin1String("address"), cborOf(record.address));
    if (record.phone)
        map.insert(QLatin1String("phone"), record.phone->toString());
    if (record.email)
        map.insert(QLatin1String("email"), record.email->toString());
    for (const Text& text : texts) {
        const Bilingual& words = record.about.*text.words;
        if (!words.kk.isEmpty())
            map.insert(text.name, cborOf(words));
    }
    if (!record.about.head.isEmpty())
        map.insert(QLatin1String("head"), record.about.head);
    if (!record.about.site.isEmpty())
        map.insert(QLatin1String("site"), record.about.site);
    map.insert(QLatin1String("currency"), QString::fromLatin1(tenge));
    Cbor::Array offers;
    for (const ProfessionOffer& offer : record.offers)
        offers.push_back(cborOfOffer(offer));
    map.insert(QLatin1String("offers"), Cbor(std::move(offers)));
    return map.encode();
}

Reading<ProfileRecord> readProfileRecord(const QByteArray& content)
{
    const auto map = decodeMap(content);
    return map ? readProfileRecord(*map) : map.problem();
}

Reading<ProfileRecord> readProfileRecord(const Cbor& content)
{
    Fields fields(content);
    const auto center = fields.parsed<AccreditationNumber>(QLatin1String("center"));
    const Bilingual name = readBilingual(fields, QLatin1String("name"));
    const Bilingual address = readBilingual(fields, QLatin1String("address"));
    const auto phone = fields.parsedIfAny<Phone>(QLatin1String("phone"));
    const auto email = fields.parsedIfAny<Email>(QLatin1String("email"));
    const PublicProfile about = readAbout(fields);
    const QString currency = fields.text(QLatin1String("currency"), 3);
    if (currency != QLatin1String(tenge))
        fields.refuse(QLatin1String("currency"), Error {ErrorKind::FieldMalformed, {QStringLiteral("currency"), currency}, {}});
    auto offers = readOffers(fields);
    if (const auto& problem = fields.problem())
        return *problem;
    return ProfileRecord {*center, name, address, phone, email, about, std::move(offers)};
}

} // namespace tanu
