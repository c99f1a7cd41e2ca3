#include "core/wire/cbor.h"

#include <algorithm>

namespace tanu {

namespace {

enum MajorType : quint8 { Positive = 0, Negative = 1, Bytes = 2, Text = 3, Array = 4, Map = 5, Tag = 6 };

constexpr char falseByte = '\xf4';
constexpr char trueByte = '\xf5';
constexpr char nullByte = '\xf6';

void appendBigEndian(QByteArray& bytes, quint64 value, int count)
{
    for (int shift = (count - 1) * 8; shift >= 0; shift -= 8)
        bytes.append(static_cast<char>((value >> shift) & 0xffU));
}

void appendHead(QByteArray& bytes, MajorType type, quint64 value)
{
    const auto head = [&](quint64 information) {
        bytes.append(static_cast<char>((static_cast<quint64>(type) << 5) | information));
    };
    if (value < 24)
        return head(value);
    const int exponent = value <= 0xffU ? 0 : value <= 0xffffU ? 1 : value <= 0xffffffffU ? 2 : 3;
    head(24U + static_cast<quint64>(exponent));
    appendBigEndian(bytes, value, 1 << exponent);
}

void appendNumber(QByteArray& bytes, qint64 number)
{
    if (number >= 0)
        appendHead(bytes, Positive, static_cast<quint64>(number));
    else
        appendHead(bytes, Negative, static_cast<quint64>(-1 - number));
}

void appendString(QByteArray& bytes, MajorType type, const QByteArray& content)
{
    appendHead(bytes, type, static_cast<quint64>(content.size()));
    bytes.append(content);
}

bool isAscii(const QString& text)
{
    return std::all_of(text.begin(), text.end(), [](QChar sign) { return sign.unicode() < 0x80; });
}

/// Order of the encodings. Names of fields are compared without encoding them: shorter first, then by sign.
bool isBefore(const Cbor& a, const Cbor& b)
{
    const QString* name = a.asText();
    const QString* other = b.asText();
    if (name != nullptr && other != nullptr && isAscii(*name) && isAscii(*other))
        return name->size() != other->size() ? name->size() < other->size() : *name < *other;
    return a.encode() < b.encode();
}

} // namespace

Cbor::Cbor() = default;

Cbor::Cbor(int number)
    : m_value(static_cast<qint64>(number))
{
}

Cbor::Cbor(qint64 number)
    : m_value(number)
{
}

Cbor::Cbor(const QByteArray& bytes)
    : m_value(bytes)
{
}

Cbor::Cbor(const QString& text)
    : m_value(text)
{
}

Cbor::Cbor(Array items)
    : m_value(std::move(items))
{
}

Cbor Cbor::boolean(bool truth)
{
    Cbor value;
    value.m_value = truth;
    return value;
}

Cbor Cbor::map(Map entries)
{
    Cbor value;
    value.m_value = Entries {};
    for (auto& [key, content] : entries)
        value.insert(std::move(key), std::move(content));
    return value;
}

Cbor Cbor::tagged(quint64 tag, Cbor content)
{
    Cbor value;
    Tagged inner {tag, {}};
    inner.content.push_back(std::move(content));
    value.m_value = std::move(inner);
    return value;
}

Cbor Cbor::texts(const QStringList& items)
{
    Array array;
    for (const QString& item : items)
        array.emplace_back(item);
    return array;
}

Cbor& Cbor::insert(Cbor key, Cbor value)
{
    Q_ASSERT_X(asMap() != nullptr, "Cbor::insert", "not a map");
    Map& entries = std::get<Entries>(m_value).list;
    if (entries.empty() || isBefore(entries.back().first, key)) {
        entries.emplace_back(std::move(key), std::move(value));
        return *this;
    }
    auto place = std::lower_bound(entries.begin(), entries.end(), key,
                                  [](const auto& entry, const Cbor& sought) { return isBefore(entry.first, sought); });
    Q_ASSERT_X(place == entries.end() || !(place->first == key), "Cbor::insert", "key twice");
    entries.emplace(place, std::move(key), std::move(value));
    return *this;
}

Cbor& Cbor::insert(QLatin1String key, Cbor value)
{
    return insert(Cbor(QString(key)), std::move(value));
}

bool Cbor::isNull() const
{
    return std::holds_alternative<std::monostate>(m_value);
}

const qint64* Cbor::asNumber() const
{
    return std::get_if<qint64>(&m_value);
}

const QByteArray* Cbor::asBytes() const
{
    return std::get_if<QByteArray>(&m_value);
}

const QString* Cbor::asText() const
{
    return std::get_if<QString>(&m_value);
}

const bool* Cbor::asBoolean() const
{
    return std::get_if<bool>(&m_value);
}

const Cbor::Array* Cbor::asArray() const
{
    return std::get_if<Array>(&m_value);
}

const Cbor::Map* Cbor::asMap() const
{
    const auto* entries = std::get_if<Entries>(&m_value);
    return entries == nullptr ? nullptr : &entries->list;
}

const Cbor* Cbor::asTagged(quint64 tag) const
{
    const auto* tagged = std::get_if<Tagged>(&m_value);
    return tagged != nullptr && tagged->tag == tag ? &tagged->content.front() : nullptr;
}

const Cbor* Cbor::find(const Cbor& key) const
{
    const Map* entries = asMap();
    if (entries == nullptr)
        return nullptr;
    const auto found = std::find_if(entries->begin(), entries->end(), [&](const auto& e) { return e.first == key; });
    return found == entries->end() ? nullptr : &found->second;
}

const Cbor* Cbor::find(QLatin1String key) const
{
    const Map* entries = asMap();
    if (entries == nullptr)
        return nullptr;
    const auto found = std::find_if(entries->begin(), entries->end(), [key](const auto& entry) {
        const QString* text = entry.first.asText();
        return text != nullptr && *text == key;
    });
    return found == entries->end() ? nullptr : &found->second;
}

QByteArray Cbor::encode() const
{
    QByteArray bytes;
    appendTo(bytes);
    return bytes;
}

void Cbor::appendTo(QByteArray& bytes) const
{
    if (const qint64* number = asNumber())
        return appendNumber(bytes, *number);
    if (const QByteArray* content = asBytes())
        return appendString(bytes, Bytes, *content);
    if (const QString* text = asText())
        return appendString(bytes, Text, text->toUtf8());
    if (const bool* truth = asBoolean()) {
        bytes.append(*truth ? trueByte : falseByte);
    } else if (const Array* items = asArray()) {
        appendHead(bytes, MajorType::Array, items->size());
        for (const Cbor& item : *items)
            item.appendTo(bytes);
    } else if (const Map* entries = asMap()) {
        appendHead(bytes, MajorType::Map, entries->size());
        for (const auto& [key, value] : *entries) {
            key.appendTo(bytes);
            value.appendTo(bytes);
        }
    } else if (const auto* tagged = std::get_if<Tagged>(&m_value)) {
        appendHead(bytes, Tag, tagged->tag);
        tagged->content.front().appendTo(bytes);
    } else {
        bytes.append(nullByte);
    }
}

} // namespace tanu
