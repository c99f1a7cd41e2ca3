#pragma once

#include "core/base/result.h"
#include "core/wire/cbor.h"
#include "core/wire/problem.h"

#include <QtCore/QByteArrayList>
#include <QtCore/QDate>
#include <QtCore/QDateTime>
#include <QtCore/QStringList>

#include <optional>
#include <type_traits>
#include <vector>

namespace tanu {

inline constexpr qint64 greatestEpoch = 1'000'000'000'000; ///< of a server (exchange.md 14), that a message may name

/// Reads the fields of a CBOR map with text keys, strictly, and remembers the first thing that does not fit.
///
/// - A field is read once, by its name; an absent optional field is absent, never null.
/// - After all fields are read, `problem()` also names a field that nobody asked for.
/// - A reader reads everything first and looks at `problem()` once; what was read before is worthless if it is set.
class Fields {
public:
    explicit Fields(const Cbor& map);

    [[nodiscard]] QString text(QLatin1String name, int greatestLength = 500); ///< not empty
    [[nodiscard]] std::optional<QString> textIfAny(QLatin1String name, int greatestLength = 500);
    [[nodiscard]] QByteArray bytes(QLatin1String name, qsizetype least, qsizetype greatest);
    [[nodiscard]] std::optional<QByteArray> bytesIfAny(QLatin1String name, qsizetype least, qsizetype greatest);
    [[nodiscard]] qint64 number(QLatin1String name, qint64 least, qint64 greatest);
    [[nodiscard]] std::optional<qint64> numberIfAny(QLatin1String name, qint64 least, qint64 greatest);
    [[nodiscard]] bool truth(QLatin1String name);
    [[nodiscard]] QDate date(QLatin1String name); ///< text YYYY-MM-DD
    [[nodiscard]] std::optional<QDate> dateIfAny(QLatin1String name);
    [[nodiscard]] QDateTime moment(QLatin1String name); ///< whole milliseconds since 1970, UTC
    [[nodiscard]] QStringList texts(QLatin1String name, int greatestCount = 100, int greatestLength = 500);
    [[nodiscard]] const Cbor::Array& array(QLatin1String name, size_t greatestCount);
    [[nodiscard]] QByteArrayList hashes(QLatin1String name, size_t greatestCount); ///< 32 bytes each, none twice

    /// A map inside this one, read in the same way; after its last field it is given to `join`.
    [[nodiscard]] Fields nested(QLatin1String name);
    [[nodiscard]] std::optional<Fields> nestedIfAny(QLatin1String name);
    /// One item of an array of maps.
    [[nodiscard]] Fields item(QLatin1String name, size_t index, const Cbor& value) const;
    /// Takes over the inner reader's problem, if it has one.
    void join(Fields& inner);

    /// Text through the `parse` of a value of the domain; its error becomes the problem of this field.
    template <typename Value>
    [[nodiscard]] std::optional<Value> parsed(QLatin1String name)
    {
        const QString typed = text(name);
        if (m_problem)
            return std::nullopt;
        return exact(name, typed, Value::parse(typed));
    }

    /// The same for a field that may be absent.
    template <typename Value>
    [[nodiscard]] std::optional<Value> parsedIfAny(QLatin1String name)
    {
        const std::optional<QString> typed = textIfAny(name);
        if (m_problem || !typed)
            return std::nullopt;
        return exact(name, *typed, Value::parse(*typed));
    }

    /// An enumerator by its stable code.
    template <typename Parse>
    [[nodiscard]] auto code(QLatin1String name, Parse parse)
    {
        const QString typed = text(name);
        auto result = parse(typed);
        using Value = std::remove_cvref_t<decltype(*result)>;
        if (m_problem)
            return Value {};
        return accept(name, result).value_or(Value {});
    }

    /// The value of a result, or its error noted as the problem of this field.
    template <typename Value>
    [[nodiscard]] std::optional<Value> accept(QLatin1String name, const Result<Value>& result)
    {
        if (result)
            return result.value();
        refuse(name, result.error());
        return std::nullopt;
    }

    void refuse(QLatin1String name, const Error& error);
    void refuse(QLatin1String name, const char* code, const QStringList& arguments = {});

    /// The first problem, also of a field that nobody read.
    [[nodiscard]] const std::optional<RecordProblem>& problem();

private:
    Fields(const Cbor* map, QString path);

    /// What travels is the one writing of a value, not everything that `parse` takes from people.
    template <typename Value>
    [[nodiscard]] std::optional<Value> exact(QLatin1String name, const QString& typed, const Result<Value>& result)
    {
        if (result && result->toString() != typed)
            refuse(name, problemcode::notCanonical, {typed});
        return accept(name, result);
    }

    [[nodiscard]] const Cbor* take(QLatin1String name, bool required);
    /// The text of a field, empty if it is none; what does not fit is noted.
    [[nodiscard]] QString textIn(const Cbor& value, QLatin1String name, int greatestLength);
    [[nodiscard]] QDate dateIn(const QString& text, QLatin1String name);
    [[nodiscard]] QString pathTo(QLatin1String name) const;

    const Cbor* m_map;
    QString m_path;
    std::vector<bool> m_taken; ///< by entry of the map
    std::optional<RecordProblem> m_problem;
};

/// `YYYY-MM-DD`, as dates travel.
Cbor cborOf(QDate date);

/// Whole milliseconds since 1970, as moments travel.
Cbor cborOf(const QDateTime& moment);

/// Byte strings, as lists of hashes travel.
Cbor cborOf(const QByteArrayList& items);

/// The map of a message; what is no deterministic CBOR map is a problem.
Reading<Cbor> decodeMap(const QByteArray& bytes, const CborLimits& limits = {});

} // namespace tanu
