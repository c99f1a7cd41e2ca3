#include "server/actions/publishedrows.h"

namespace tanu::server {

namespace {

void put(RegisterRow& row, const char* name, const QString& value)
{
    if (!value.isEmpty())
        row.fields.insert(QLatin1String(name), value);
}

void put(RegisterRow& row, const QString& name, const Bilingual& words)
{
    if (words.kk.isEmpty())
        return;
    row.fields.insert(name + QLatin1String("_kk"), words.kk);
    row.fields.insert(name + QLatin1String("_ru"), words.ru);
}

/// As the register writes money: `25000`, `25000.50`.
QString written(const Money& money)
{
    const QString tenge = QString::number(money.tiyn() / 100);
    const qint64 tiyn = money.tiyn() % 100;
    return tiyn == 0 ? tenge : QString(tenge + u'.' + QString::number(tiyn).rightJustified(2, u'0'));
}

template <typename Value>
QString codesOf(const std::vector<Value>& values)
{
    QStringList codes;
    for (const Value& value : values)
        codes.append(codeOf(value));
    return codes.join(u' ');
}

RegisterRow priceRow(const ProfileRecord& profile, const ProfessionOffer& offer, const OfferedPrice& price)
{
    RegisterRow row;
    const QString center = profile.center.toString();
    row.key = QStringList{center, offer.profession, offer.level.toString()}.join(u':');
    put(row, "center", center);
    put(row, "profession", offer.profession);
    put(row, QStringLiteral("name"), offer.name);
    put(row, "level", offer.level.toString());
    put(row, "price", written(price.price));
    put(row, "since", price.since.toString(Qt::ISODate));
    put(row, "languages", codesOf(offer.languages));
    put(row, "modes", codesOf(offer.modes));
    return row;
}

} // namespace

RegisterRow structureRowOf(const ProfileRecord& profile)
{
    RegisterRow row;
    row.key = profile.center.toString();
    put(row, "center", row.key);
    put(row, QStringLiteral("address"), profile.address);
    put(row, "phone", profile.phone ? profile.phone->toString() : QString());
    put(row, "email", profile.email ? profile.email->toString() : QString());
    put(row, "site", profile.about.site);
    put(row, "head", profile.about.head);
    put(row, QStringLiteral("structure"), profile.about.structure);
    put(row, QStringLiteral("activity"), profile.about.activity);
    put(row, QStringLiteral("hours"), profile.about.hours);
    put(row, QStringLiteral("accessibility"), profile.about.accessibility);
    return row;
}

std::vector<RegisterRow> priceRowsOf(const ProfileRecord& profile, QDate today)
{
    std::vector<RegisterRow> rows;
    for (const ProfessionOffer& offer : profile.offers) {
        if (const auto now = priceOn(offer, today))
            rows.push_back(priceRow(profile, offer, *now));
        for (const OfferedPrice& price : offer.prices) {
            if (price.since > today)
                rows.push_back(priceRow(profile, offer, price));
        }
    }
    return rows;
}

} // namespace tanu::server
