#include "core/exchange/parcels/content/parcelfields.h"

#include <limits>

namespace tanu {

ParcelMap& ParcelMap::add(QLatin1String name, const QString& text)
{
    return text.isEmpty() ? *this : add(name, Cbor(text));
}

ParcelMap& ParcelMap::add(QLatin1String name, const QByteArray& bytes)
{
    return bytes.isEmpty() ? *this : add(name, Cbor(bytes));
}

ParcelMap& ParcelMap::add(QLatin1String name, QDate date)
{
    return date.isValid() ? add(name, cborOf(date)) : *this;
}

ParcelMap& ParcelMap::add(QLatin1String name, const QDateTime& moment)
{
    return moment.isValid() ? add(name, cborOf(moment)) : *this;
}

ParcelMap& ParcelMap::add(QLatin1String name, qint64 number)
{
    return add(name, Cbor(number));
}

ParcelMap& ParcelMap::add(QLatin1String name, const Bilingual& words)
{
    return add(name, ParcelMap().add("kk"_f, words.kk).add("ru"_f, words.ru).take());
}

ParcelMap& ParcelMap::add(QLatin1String name, const Cbor& value)
{
    m_map.insert(name, value);
    return *this;
}

ParcelMap& ParcelMap::addTruth(QLatin1String name, bool truth)
{
    return add(name, Cbor::boolean(truth));
}

QString readText(Fields& fields, QLatin1String name)
{
    return fields.textIfAny(name, parcellimit::text).value_or(QString());
}

Bilingual readWords(Fields& fields, QLatin1String name)
{
    return readOne(fields, name, [](Fields& inner) {
        return Bilingual {readText(inner, "kk"_f), readText(inner, "ru"_f)};
    });
}

std::optional<QDateTime> readMomentIfAny(Fields& fields, QLatin1String name)
{
    constexpr qint64 least = -62'135'596'800'000; // the year 1
    constexpr qint64 greatest = 253'402'300'799'999; // the year 9999
    const auto milliseconds = fields.numberIfAny(name, least, greatest);
    if (!milliseconds)
        return std::nullopt;
    return QDateTime::fromMSecsSinceEpoch(*milliseconds, Qt::UTC);
}

int readCount(Fields& fields, QLatin1String name)
{
    return static_cast<int>(fields.number(name, 0, std::numeric_limits<int>::max()));
}

} // namespace tanu
