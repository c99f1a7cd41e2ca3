#pragma once

#include "core/base/strongid.h"
#include "core/database/row.h"
#include "core/database/sealedtext.h"

#include <concepts>
#include <optional>
#include <type_traits>

namespace tanu {

/// Reads a row into an object and remembers the first value that has the wrong shape, so that the code of a
/// table is a list of its columns with one check at the end:
///
///     RowReader read(row);
///     return read.finish(Person {read.id<PersonId>("id"), read.text("name"), read.optionalDate("born")});
///
/// - A wrong value gives RowCorrupt{table, id, column}; the detail says what was found, or why the domain's
///   `parse()` refused it.
/// - After a failure the readers give default values, which `finish` never lets out.
/// - NULL is wrong for the plain readers and nothing for the optional ones.
/// - A sealed column (S2) is opened with the sealer of its connection; a value that does not open gives
///   SealBroken{column}, a connection without a sealer KeyMissing{column}.
/// - A value type without a default is read by `parsedOrNone` and built in `finish` with a function.
class RowReader final {
public:
    /// The table defaults to the first one of the statement.
    explicit RowReader(const Row& row, QString table = {});

    [[nodiscard]] QString text(QAnyStringView column);
    [[nodiscard]] qint64 integer(QAnyStringView column);
    /// An integer that fits `int`.
    [[nodiscard]] int number(QAnyStringView column);
    [[nodiscard]] double real(QAnyStringView column);
    [[nodiscard]] bool boolean(QAnyStringView column);
    [[nodiscard]] QByteArray bytes(QAnyStringView column);
    /// ISO text `yyyy-MM-dd`.
    [[nodiscard]] QDate date(QAnyStringView column);
    /// Milliseconds since 1970 in UTC.
    [[nodiscard]] QDateTime moment(QAnyStringView column);

    [[nodiscard]] std::optional<QString> optionalText(QAnyStringView column);
    [[nodiscard]] std::optional<qint64> optionalInteger(QAnyStringView column);
    [[nodiscard]] std::optional<int> optionalNumber(QAnyStringView column);
    [[nodiscard]] std::optional<bool> optionalBoolean(QAnyStringView column);
    [[nodiscard]] std::optional<QByteArray> optionalBytes(QAnyStringView column);
    [[nodiscard]] std::optional<QDate> optionalDate(QAnyStringView column);
    [[nodiscard]] std::optional<QDateTime> optionalMoment(QAnyStringView column);

    /// Sixteen bytes.
    template <typename Id>
    [[nodiscard]] Id id(QAnyStringView column)
    {
        return parsed<Id>(column, [](const QByteArray& stored) { return Id::fromBytes(stored); });
    }
    template <typename Id>
    [[nodiscard]] std::optional<Id> optionalId(QAnyStringView column)
    {
        return optionalParsed<Id>(column, [](const QByteArray& stored) { return Id::fromBytes(stored); });
    }

    /// An enumerator stored as its number, 0 to `last`.
    template <typename E>
        requires std::is_enum_v<E>
    [[nodiscard]] E enumerator(QAnyStringView column, E last)
    {
        const qint64 stored = integer(column);
        if (stored >= 0 && stored <= static_cast<qint64>(last))
            return static_cast<E>(stored);
        fail(column, QStringLiteral("no enumerator ") + QString::number(stored));
        return E {};
    }

    /// `parse` takes text, an integer or bytes and gives Result<T> or std::optional<T>.
    template <typename T, typename Parse>
    [[nodiscard]] T parsed(QAnyStringView column, Parse&& parse)
    {
        static_assert(std::default_initializable<T>, "without a default: parsedOrNone, then finish with a function");
        return parsedOrNone<T>(column, parse).value_or(T {});
    }

    /// Like `parsed`, empty after a failure (NULL is a failure).
    template <typename T, typename Parse>
    [[nodiscard]] std::optional<T> parsedOrNone(QAnyStringView column, Parse&& parse)
    {
        if constexpr (std::invocable<Parse&, QString>)
            return accept<T>(column, taken<QString>(column), parse);
        else if constexpr (std::invocable<Parse&, QByteArray>)
            return accept<T>(column, taken<QByteArray>(column), parse);
        else
            return accept<T>(column, taken<qint64>(column), parse);
    }

    /// Nothing for NULL, which is not a failure.
    template <typename T, typename Parse>
    [[nodiscard]] std::optional<T> optionalParsed(QAnyStringView column, Parse&& parse)
    {
        if (m_row.isNull(column))
            return std::nullopt;
        return parsedOrNone<T>(column, parse);
    }

    // Of sealed columns; the place is that of `Statement::bindSealed`.
    [[nodiscard]] QString sealedText(QAnyStringView column, const SealPlace& place);
    [[nodiscard]] QByteArray sealedBytes(QAnyStringView column, const SealPlace& place);
    [[nodiscard]] QDate sealedDate(QAnyStringView column, const SealPlace& place);
    [[nodiscard]] std::optional<QString> optionalSealedText(QAnyStringView column, const SealPlace& place);
    [[nodiscard]] std::optional<QByteArray> optionalSealedBytes(QAnyStringView column, const SealPlace& place);
    [[nodiscard]] std::optional<QDate> optionalSealedDate(QAnyStringView column, const SealPlace& place);
    /// Not opened yet; of NULL no text.
    [[nodiscard]] SealedText unopenedText(QAnyStringView column, const SealPlace& place);

    /// `parse` takes text or bytes and gives Result<T> or std::optional<T>; empty after a failure (NULL is one).
    template <typename T, typename Parse>
    [[nodiscard]] std::optional<T> sealedParsedOrNone(QAnyStringView column, const SealPlace& place, Parse&& parse)
    {
        const auto plain = opened(column, place);
        if constexpr (std::invocable<Parse&, QString>)
            return accept<T>(column, plain ? std::optional(QString::fromUtf8(*plain)) : std::nullopt, parse);
        else
            return accept<T>(column, plain, parse);
    }

    /// Nothing for NULL, which is not a failure.
    template <typename T, typename Parse>
    [[nodiscard]] std::optional<T> optionalSealedParsed(QAnyStringView column, const SealPlace& place, Parse&& parse)
    {
        if (m_row.isNull(column))
            return std::nullopt;
        return sealedParsedOrNone<T>(column, place, parse);
    }

    /// For rules over several columns: the row is corrupt in this one.
    void fail(QAnyStringView column, const QString& found);

    [[nodiscard]] bool hasFailed() const { return m_error.has_value(); }

    /// The object, or the first thing that was wrong with the row.
    template <typename T>
    [[nodiscard]] auto finish(T&& value)
    {
        if constexpr (std::invocable<T&>)
            return hasFailed() ? Result<std::invoke_result_t<T&>>(*m_error)
                               : Result<std::invoke_result_t<T&>>(value());
        else
            return hasFailed() ? Result<std::remove_cvref_t<T>>(*m_error)
                               : Result<std::remove_cvref_t<T>>(std::forward<T>(value));
    }

private:
    template <typename V>
    [[nodiscard]] std::optional<V> taken(QAnyStringView column);
    template <typename V>
    [[nodiscard]] std::optional<V> takenUnlessNull(QAnyStringView column);

    [[nodiscard]] std::optional<QByteArray> opened(QAnyStringView column, const SealPlace& place);

    template <typename T, typename V, typename Parse>
    [[nodiscard]] std::optional<T> accept(QAnyStringView column, const std::optional<V>& stored, Parse& parse)
    {
        if (!stored)
            return std::nullopt;
        auto outcome = parse(*stored);
        if (outcome)
            return std::optional<T>(std::in_place, *std::move(outcome));
        if constexpr (requires { outcome.error(); })
            fail(column, nameOf(outcome.error().kind));
        else
            fail(column, QStringLiteral("not acceptable"));
        return std::nullopt;
    }

    const Row& m_row;
    QString m_table;
    std::optional<Error> m_error;
};

extern template std::optional<QString> RowReader::taken<QString>(QAnyStringView column);
extern template std::optional<qint64> RowReader::taken<qint64>(QAnyStringView column);
extern template std::optional<QByteArray> RowReader::taken<QByteArray>(QAnyStringView column);

} // namespace tanu
