#pragma once

#include "core/base/strongid.h"
#include "core/database/connection.h"
#include "core/database/row.h"
#include "core/database/rowreader.h"

#include <concepts>
#include <functional>
#include <optional>
#include <vector>

namespace tanu {

template <typename R>
struct ValueOfResult;
template <typename T>
struct ValueOfResult<Result<T>> {
    using Type = T;
};

/// One SQL statement with named placeholders, bound and run as often as wanted.
///
///     return Statement::on(db, QStringLiteral("UPDATE person SET name = :name WHERE id = :id"))
///         .bind(":name", name).bind(":id", id).run();
///
/// - Prepared once per connection and text, when it is first needed; after that it comes from the connection's cache.
/// - A bound name that the statement does not have, and a placeholder that was not bound, make the run fail
///   (DatabaseFailed) before the database sees it. Why: QSqlQuery stores NULL for both and reports success.
/// - Every run needs all its values bound anew, so that no value of the row before slips into the next one.
/// - Stored forms: an id as 16 bytes, a date as ISO text, a moment as UTC milliseconds, a bool as 0 or 1, an
///   enumerator as the integer that the caller states. An empty text is stored as an empty text; what names
///   nothing (null id, invalid date or moment, empty optional) is NULL.
/// - Errors of all runs: those of `toError`, and whatever went wrong in `on` and `bind` before.
class Statement final {
public:
    using Visitor = std::function<Result<void>(const Row&)>;

    /// Fails at once if the statement cannot be prepared.
    [[nodiscard]] static Result<Statement> prepare(Connection& connection, const QString& sql);
    /// The same for one-liners: what goes wrong here is reported by the run.
    [[nodiscard]] static Statement on(Connection& connection, const QString& sql);

    ~Statement();
    Statement(Statement&& other) noexcept;
    Statement& operator=(Statement&& other) noexcept;

    /// `name` with its colon: ":name".
    Statement& bind(QAnyStringView name, const QVariant& value);
    Statement& bind(QAnyStringView name, const QString& value);
    Statement& bind(QAnyStringView name, const QByteArray& value);
    Statement& bind(QAnyStringView name, QDate value);
    Statement& bind(QAnyStringView name, const QDateTime& value);
    Statement& bind(QAnyStringView name, std::nullopt_t);
    Statement& bindNull(QAnyStringView name);

    template <std::integral T>
    Statement& bind(QAnyStringView name, T value)
    {
        static_assert(sizeof(T) < sizeof(qint64) || std::signed_integral<T>, "does not fit 64 bits with a sign");
        return bindStored(name, QVariant(static_cast<qint64>(value)));
    }
    template <std::floating_point T>
    Statement& bind(QAnyStringView name, T value)
    {
        return bindStored(name, QVariant(static_cast<double>(value)));
    }
    template <typename Tag>
    Statement& bind(QAnyStringView name, const StrongId<Tag>& id)
    {
        return id.isNull() ? bindNull(name) : bind(name, id.bytes());
    }
    template <typename T>
    Statement& bind(QAnyStringView name, const std::optional<T>& value)
    {
        return value ? bind(name, *value) : bindNull(name);
    }

    /// Sealed for this place (S2); the text, the bytes, the date as ISO text. What names nothing is NULL.
    /// Without a sealer the run fails: KeyMissing{column}.
    Statement& bindSealed(QAnyStringView name, const SealPlace& place, const QString& value);
    Statement& bindSealed(QAnyStringView name, const SealPlace& place, const QByteArray& value);
    Statement& bindSealed(QAnyStringView name, const SealPlace& place, QDate value);
    template <typename T>
    Statement& bindSealed(QAnyStringView name, const SealPlace& place, const std::optional<T>& value)
    {
        return value ? bindSealed(name, place, *value) : bindNull(name);
    }

    /// What finds a sealed text by its exact value: one fingerprint per column and text, under the sealer's key.
    Statement& bindFingerprint(QAnyStringView name, const char* column, const QString& value);
    Statement& bindFingerprint(QAnyStringView name, const char* column, const std::optional<QString>& value)
    {
        return value ? bindFingerprint(name, column, *value) : bindNull(name);
    }

    /// Runs it; rows of an answer are not read.
    Result<void> run();
    /// How many rows were inserted, changed or removed.
    Result<qint64> runCounting();

    /// The only row, or nothing. More than one row is a mistake of the statement: DatabaseFailed.
    Result<std::optional<Row>> one();
    Result<std::vector<Row>> all();
    /// The integer in the first column of the only row (counts, sums, EXISTS). Errors: NotFound without a row.
    Result<qint64> integer();

    /// Row by row, until the visitor refuses one; its error is then the result. The visitor must not run this
    /// same object.
    Result<void> forEach(const Visitor& visit);

    /// `make` turns a row into Result<T>; all rows in order, or the first error.
    template <typename Make>
    auto map(Make&& make) -> Result<std::vector<typename ValueOfResult<std::invoke_result_t<Make&, const Row&>>::Type>>
    {
        std::vector<typename ValueOfResult<std::invoke_result_t<Make&, const Row&>>::Type> made;
        const Result<void> done = forEach([&](const Row& row) -> Result<void> {
            auto object = make(row);
            if (!object)
                return object.error();
            made.push_back(*std::move(object));
            return {};
        });
        if (!done)
            return done.error();
        return made;
    }

    /// The only row made into an object, or nothing.
    template <typename Make>
    auto mapOne(Make&& make)
        -> Result<std::optional<typename ValueOfResult<std::invoke_result_t<Make&, const Row&>>::Type>>
    {
        using Made = std::optional<typename ValueOfResult<std::invoke_result_t<Make&, const Row&>>::Type>;
        const auto row = one();
        if (!row)
            return row.error();
        if (!row->has_value())
            return Made();
        auto object = make(**row);
        if (!object)
            return object.error();
        return Made(*std::move(object));
    }

private:
    Statement(Connection& connection, QString sql);

    Statement& bindStored(QAnyStringView name, const QVariant& value);
    [[nodiscard]] const Sealer* sealerFor(const char* column);
    [[nodiscard]] std::optional<size_t> slotOf(QAnyStringView name);
    void get();
    void refresh();
    void refuse(const QString& why);
    Result<void> execute();
    [[nodiscard]] Result<void> checkReady();
    void settle();
    void release();

    Connection* m_connection;
    QString m_sql;
    std::unique_ptr<PreparedStatement> m_prepared;
    std::optional<Error> m_refusal; ///< of the preparation or of a bind
    std::vector<bool> m_bound;
    size_t m_boundCount = 0;
    size_t m_expected = 0; ///< names are mostly bound in the order of the statement
};

} // namespace tanu
