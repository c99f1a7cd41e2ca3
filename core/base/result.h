#pragma once

#include "core/base/error.h"

#include <type_traits>
#include <utility>
#include <variant>

namespace tanu {

/// The value, or why there is none.
///
/// - `if (!result) return result.error();` is the whole protocol: early return, happy path at the margin.
/// - Reading the value of a failed result, or the error of a good one, is a bug and asserts.
/// - `Result<bool>` is refused: its truth would be read as success.
template <typename T>
class [[nodiscard]] Result {
    static_assert(!std::is_same_v<T, bool>, "Result<bool> invites a wrong if");

public:
    Result(T value)
        : m_state(std::in_place_index<0>, std::move(value))
    {
    }
    Result(Error error)
        : m_state(std::in_place_index<1>, std::move(error))
    {
    }
    Result(ErrorKind kind)
        : Result(Error {kind, {}, {}})
    {
    }

    [[nodiscard]] bool isOk() const { return m_state.index() == 0; }
    explicit operator bool() const { return isOk(); }

    [[nodiscard]] const T& value() const&
    {
        Q_ASSERT_X(isOk(), "Result::value", qUtf8Printable(failure()));
        return std::get<0>(m_state);
    }
    [[nodiscard]] T& value() &
    {
        Q_ASSERT_X(isOk(), "Result::value", qUtf8Printable(failure()));
        return std::get<0>(m_state);
    }
    [[nodiscard]] T&& value() &&
    {
        Q_ASSERT_X(isOk(), "Result::value", qUtf8Printable(failure()));
        return std::move(std::get<0>(m_state));
    }
    [[nodiscard]] const T& operator*() const& { return value(); }
    [[nodiscard]] T& operator*() & { return value(); }
    [[nodiscard]] T&& operator*() && { return std::move(*this).value(); }
    [[nodiscard]] const T* operator->() const { return &value(); }
    [[nodiscard]] T* operator->() { return &value(); }

    [[nodiscard]] const Error& error() const
    {
        Q_ASSERT_X(!isOk(), "Result::error", "the result is good");
        return std::get<1>(m_state);
    }

private:
    [[nodiscard]] QString failure() const
    {
        return isOk() ? QString() : nameOf(error().kind) + QLatin1Char(' ') + error().detail;
    }

    std::variant<T, Error> m_state;
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
