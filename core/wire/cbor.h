#pragma once

#include "core/base/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <utility>
#include <variant>
#include <vector>

namespace tanu {

/// One value of deterministic CBOR (RFC 8949, 4.2.1): what every record and message is made of (exchange.md 2).
///
/// - Kinds: whole number (63 bits and sign), byte string, text, array, map, tagged value, true or false, null.
///   No floating point: money, scores and times are whole numbers here.
/// - A map keeps its entries sorted by the encoding of their keys and has each key once.
/// - The same value always gives the same bytes; two values are equal exactly if their bytes are.
class Cbor {
public:
    using Array = std::vector<Cbor>;
    using Map = std::vector<std::pair<Cbor, Cbor>>;

    Cbor(); ///< null
    Cbor(bool) = delete; ///< `boolean`: a number or a pointer must not become one by mistake
    Cbor(int number);
    Cbor(qint64 number);
    Cbor(const QByteArray& bytes);
    Cbor(const QString& text);
    Cbor(Array items);
    [[nodiscard]] static Cbor boolean(bool truth);
    [[nodiscard]] static Cbor map(Map entries = {});
    [[nodiscard]] static Cbor tagged(quint64 tag, Cbor content);
    [[nodiscard]] static Cbor texts(const QStringList& items);

    /// Adds an entry to a map, in its place; a key that is there already is a bug and asserts.
    Cbor& insert(Cbor key, Cbor value);
    Cbor& insert(QLatin1String key, Cbor value);

    [[nodiscard]] bool isNull() const;
    [[nodiscard]] const qint64* asNumber() const; ///< null pointer: it is something else; so for all of these
    [[nodiscard]] const QByteArray* asBytes() const;
    [[nodiscard]] const QString* asText() const;
    [[nodiscard]] const bool* asBoolean() const;
    [[nodiscard]] const Array* asArray() const;
    [[nodiscard]] const Map* asMap() const;
    [[nodiscard]] const Cbor* asTagged(quint64 tag) const;

    /// The value under a key of a map; null pointer if this is no map or has no such key.
    [[nodiscard]] const Cbor* find(const Cbor& key) const;
    [[nodiscard]] const Cbor* find(QLatin1String key) const;

    [[nodiscard]] QByteArray encode() const;

    friend bool operator==(const Cbor& a, const Cbor& b) { return a.m_value == b.m_value; }

private:
    friend class CborDecoder; ///< builds a map in the order in which it came

    struct Entries {
        Map list;
        friend bool operator==(const Entries& a, const Entries& b) { return a.list == b.list; }
    };
    struct Tagged {
        quint64 tag = 0;
        std::vector<Cbor> content; ///< exactly one
        friend bool operator==(const Tagged& a, const Tagged& b) { return a.tag == b.tag && a.content == b.content; }
    };
    using Value = std::variant<std::monostate, qint64, QByteArray, QString, bool, Array, Entries, Tagged>;

    void appendTo(QByteArray& bytes) const;

    Value m_value;
};

/// How much a decoder takes before it refuses.
struct CborLimits {
    qsizetype bytes = 16 * 1024 * 1024; ///< of the whole input
    int depth = 16; ///< of arrays, maps and tags in one another
    qsizetype items = 1'000'000; ///< of all values together
};

/// Reads exactly one value and refuses whatever is not the deterministic encoding of it: numbers and lengths not
/// shortest, indefinite lengths, keys not sorted or twice, text that is not UTF-8, floating point, undefined,
/// bytes behind the end, more than the limits.
/// Errors: AnswerMalformed (detail: what, at which offset).
Result<Cbor> decodeCbor(const QByteArray& bytes, const CborLimits& limits = {});

} // namespace tanu
