#pragma once

#include "core/base/error.h"

#include <QtCore/QString>
#include <QtCore/QStringList>

#include <optional>
#include <utility>
#include <variant>

namespace tanu {

/// Why something that came over the wire was not taken: what the answer to a record says (exchange.md 10).
///
/// - `code` is the name of an ErrorKind (`WrongCheckDigit`), or one of the names below.
/// - `path` leads to the field, e.g. `person.iin`, `skills[2]`; empty: the whole.
struct RecordProblem {
    QString code;
    QString path;
    QStringList arguments;

    friend bool operator==(const RecordProblem&, const RecordProblem&) = default;
};

/// Codes that are no ErrorKind.
namespace problemcode {
inline constexpr const char* fieldMissing = "FieldMissing";
inline constexpr const char* fieldUnknown = "FieldUnknown"; ///< a field that this version does not have
inline constexpr const char* wrongType = "WrongType";
inline constexpr const char* outOfRange = "OutOfRange"; ///< least, greatest
inline constexpr const char* tooLong = "FieldTooLong"; ///< greatest length
inline constexpr const char* notCanonical = "NotCanonical"; ///< what, at which offset
inline constexpr const char* hashWrong = "HashWrong"; ///< the content is not what the hash says
inline constexpr const char* conflict = "Conflict"; ///< same id and revision, another hash (exchange.md 3)
inline constexpr const char* revisionGap = "RevisionGap"; ///< last revision known
inline constexpr const char* contradiction = "Contradiction"; ///< two fields do not fit each other
} // namespace problemcode

/// What was read, or the first problem in it.
template <typename T>
class [[nodiscard]] Reading {
public:
    Reading(T value)
        : m_state(std::in_place_index<0>, std::move(value))
    {
    }
    Reading(RecordProblem problem)
        : m_state(std::in_place_index<1>, std::move(problem))
    {
    }

    [[nodiscard]] bool isOk() const { return m_state.index() == 0; }
    explicit operator bool() const { return isOk(); }

    [[nodiscard]] const T& value() const&
    {
        Q_ASSERT_X(isOk(), "Reading::value", "there is a problem instead");
        return std::get<0>(m_state);
    }
    [[nodiscard]] T&& value() &&
    {
        Q_ASSERT_X(isOk(), "Reading::value", "there is a problem instead");
        return std::move(std::get<0>(m_state));
    }
    [[nodiscard]] const T& operator*() const& { return value(); }
    [[nodiscard]] T&& operator*() && { return std::move(*this).value(); }
    [[nodiscard]] const T* operator->() const { return &value(); }

    [[nodiscard]] const RecordProblem& problem() const
    {
        Q_ASSERT_X(!isOk(), "Reading::problem", "the reading is good");
        return std::get<1>(m_state);
    }

    /// The same as an error, for callers to whom the field does not matter: AnswerMalformed (detail: code, path).
    [[nodiscard]] Error error() const
    {
        const QString detail = problem().code + QLatin1Char(' ') + problem().path;
        return Error {ErrorKind::AnswerMalformed, {}, detail};
    }

private:
    std::variant<T, RecordProblem> m_state;
};

} // namespace tanu
