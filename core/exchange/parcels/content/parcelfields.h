#pragma once

#include "core/base/strongid.h"
#include "core/domain/bilingual.h"
#include "core/wire/fields.h"

namespace tanu {

/// The name of a field in a parcel.
inline QLatin1String operator""_f(const char* name, size_t size)
{
    return QLatin1String(name, static_cast<int>(size));
}

/// How much of anything one parcel holds; more is no parcel of ours.
namespace parcellimit {
inline constexpr int text = 100'000;
inline constexpr size_t items = 200'000;
inline constexpr qsizetype scan = 64 * 1024 * 1024;
inline constexpr qsizetype bytes = 512 * 1024 * 1024;
} // namespace parcellimit

/// One thing of a parcel as a map; what is empty is left out, so that the same thing always gives the same bytes.
class ParcelMap {
public:
    ParcelMap& add(QLatin1String name, const QString& text);
    ParcelMap& add(QLatin1String name, const QByteArray& bytes);
    ParcelMap& add(QLatin1String name, QDate date);
    ParcelMap& add(QLatin1String name, const QDateTime& moment);
    ParcelMap& add(QLatin1String name, qint64 number);
    ParcelMap& add(QLatin1String name, int number) { return add(name, static_cast<qint64>(number)); }
    ParcelMap& add(QLatin1String name, const Bilingual& words);
    ParcelMap& add(QLatin1String name, const Cbor& value);
    ParcelMap& addTruth(QLatin1String name, bool truth);

    template <typename Tag>
    ParcelMap& add(QLatin1String name, const StrongId<Tag>& id)
    {
        return add(name, id.bytes());
    }
    template <typename T>
    ParcelMap& add(QLatin1String name, const std::optional<T>& value)
    {
        return value ? add(name, *value) : *this;
    }

    [[nodiscard]] Cbor take() { return std::move(m_map); }

private:
    Cbor m_map = Cbor::map();
};

/// `cborOf` of each.
template <typename T>
Cbor listOf(const std::vector<T>& things)
{
    Cbor::Array items;
    items.reserve(things.size());
    for (const T& thing : things)
        items.push_back(cborOf(thing));
    return items;
}

/// As `ParcelMap` writes it: empty where it was left out.
QString readText(Fields& fields, QLatin1String name);
Bilingual readWords(Fields& fields, QLatin1String name);
std::optional<QDateTime> readMomentIfAny(Fields& fields, QLatin1String name);
int readCount(Fields& fields, QLatin1String name);

template <typename Id>
Id readId(Fields& fields, QLatin1String name)
{
    return fields.accept(name, Id::fromBytes(fields.bytes(name, 16, 16))).value_or(Id {});
}

template <typename Id>
std::optional<Id> readIdIfAny(Fields& fields, QLatin1String name)
{
    const auto bytes = fields.bytesIfAny(name, 16, 16);
    if (!bytes)
        return std::nullopt;
    return fields.accept(name, Id::fromBytes(*bytes));
}

/// An enumerator whose empty code means nothing, too.
template <typename Parse>
auto readCodeIfAny(Fields& fields, QLatin1String name, Parse parse)
{
    const QString typed = readText(fields, name);
    using Value = std::remove_cvref_t<decltype(*parse(typed))>;
    if (typed.isEmpty())
        return std::optional<Value>();
    return fields.accept(name, parse(typed));
}

/// Each item by `read`, which gives the thing or nothing after a problem.
template <typename Read>
auto readList(Fields& fields, QLatin1String name, Read read)
{
    using Thing = typename std::invoke_result_t<Read, Fields&>::value_type;
    std::vector<Thing> things;
    const Cbor::Array& items = fields.array(name, parcellimit::items);
    things.reserve(items.size());
    for (size_t i = 0; i < items.size(); ++i) {
        Fields inner = fields.item(name, i, items.at(i));
        std::optional<Thing> thing = read(inner);
        fields.join(inner);
        if (thing && !inner.problem())
            things.push_back(*std::move(thing));
    }
    return things;
}

/// The thing under one name.
template <typename Read>
auto readOne(Fields& fields, QLatin1String name, Read read)
{
    Fields inner = fields.nested(name);
    auto thing = read(inner);
    fields.join(inner);
    return thing;
}

} // namespace tanu
