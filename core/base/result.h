#pragma once

#include "core/base/error.h"

#include <optional>
#include <type_traits>
#include <utility>

namespace tanu {

/// The value, or why there is none.
///
/// - `if (!result) return result.error();` is the whole protocol: early return, happy path at the margin.
/// - Reading the value of a failed result, or the error of a good one, is a bug and asserts.
/// - `Result<bool>` is refused: its truth would be read as success.
/// - Not a std::variant of both: what that makes for every T was a tenth to a fifth of compiling a file.
template <typename T>
class [[nodiscard]] Result {
    static_assert(!std::is_same_v<T, bool>, "Result<bool> invites a wrong if");

public:
    Result(T value)
        : m_value(std::in_place, std::move(value))
    {
    }
    Result(Error error)
        : m_error(std::move(error))
    {
    }
    Result(ErrorKind kind)
        : Result(Error {kind, {}, {}})
    {
    }

    [[nodiscard]] bool isOk() const { return m_value.has_value(); }
    explicit operator bool() const { return isOk(); }

    [[nodiscard]] const T& value() const&
    {
        Q_ASSERT_X(isOk(), "Result::value", qUtf8Printable(failure()));
        return *m_value;
    }
    [[nodiscard]] T& value() &
    {
        Q_ASSERT_X(isOk(), "Result::value", qUtf8Printable(failure()));
        return *m_value;
    }
    [[nodiscard]] T&& value() &&
    {
        Q_ASSERT_X(isOk(), "Result::value", qUtf8Printable(failure()));
        return std::move(*m_value);
    }
    [[nodiscard]] const T& operator*() const& { return value(); }
    [[nodiscard]] T& operator*() & { return value(); }
    [[nodiscard]] T&& operator*() && { return std::move(*this).value(); }
    [[nodiscard]] const T* operator->() const { return &value(); }
    [[nodiscard]] T* operator->() { return &value(); }

    [[nodiscard]] const Error& error() const
    {
        Q_ASSERT_X(!isOk(), "Result::error", "the result is good");
        return m_error;
    }

private:
    [[nodiscard]] QString failure() const
    {
        return isOk() ? QString() : nameOf(error().kind) + QLatin1Char(' ') + error().detail;
    }

    std::optional<T> m_value;
    Error m_error {ErrorKind::NotFound, {}, {}}; ///< says something only where there is no value
};

/// Done, or why not.
template <>
class [[nodiscard]] Result<void> {
public:
    Result() = default;
    Result(Error error)
        : m_error(std::move(error))
        , m_ok(false)
    {
    }
    Result(ErrorKind kind)
        : Result(Error {kind, {}, {}})
    {
    }

    [[nodiscard]] bool isOk() const { return m_ok; }
    explicit operator bool() const { return m_ok; }
    [[nodiscard]] const Error& error() const
    {
        Q_ASSERT_X(!m_ok, "Result::error", "the result is good");
        return m_error;
    }

private:
    Error m_error {ErrorKind::NotFound, {}, {}};
    bool m_ok = true;
};

} // namespace tanu
