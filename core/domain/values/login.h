#pragma once

#include "core/base/result.h"

namespace tanu {

/// The short name by which somebody signs in (S1).
///
/// - 2 to 40 letters and digits of any alphabet, and `.`, `_`, `-` between them.
/// - Case does not count: `Aigul` and `aigul` are one.
class Login {
public:
    static constexpr int shortest = 2;
    static constexpr int greatestLength = 40;

    /// White space at the ends is ignored.
    /// Errors: FieldEmpty{"login"}, FieldTooLong{"login", 40}, FieldMalformed{"login", typed}.
    static Result<Login> parse(const QString& typed);

    [[nodiscard]] const QString& toString() const { return m_text; }

    friend bool operator==(const Login&, const Login&) = default;

private:
    explicit Login(QString text)
        : m_text(std::move(text))
    {
    }

    QString m_text; ///< folded
};

} // namespace tanu
