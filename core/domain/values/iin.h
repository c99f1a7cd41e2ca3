#pragma once

#include "core/base/result.h"
#include "core/domain/values/sex.h"

#include <QtCore/QDate>
#include <QtCore/QHashFunctions>

#include <optional>

namespace tanu {

/// Individual identification number (ЖСН, ИИН) of a person.
///
/// - I1: twelve digits, the twelfth is the check digit of the others; a number whose both rounds give 10
///   does not exist.
/// - I1: digits 1 to 6 are year, month and day of birth, digit 7 is century and sex (1/2 18xx, 3/4 19xx,
///   5/6 20xx, odd is male). Other values of digit 7 and impossible dates are allowed, they say nothing:
///   R4.1: the digits have not been bound to personal data since 2013, so they warn and never refuse.
class Iin {
public:
    /// White space is ignored.
    /// Errors: NotTwelveDigits{typed}, UnusableNumber{typed}, WrongCheckDigit{typed, fitting digit}.
    static Result<Iin> parse(const QString& typed);

    [[nodiscard]] const QString& toString() const { return m_digits; }

    /// The date that the digits tell, if they tell one.
    [[nodiscard]] std::optional<QDate> birthDate() const;

    /// The sex that the digits tell, if they tell one.
    [[nodiscard]] std::optional<Sex> sex() const;

    /// Whether the digits contradict neither this birth date nor this sex (R4.1: else staff confirm).
    /// A digit 7 that tells no century and sex contradicts none.
    [[nodiscard]] bool agreesWith(QDate birth, Sex sex) const;

    friend bool operator==(const Iin& a, const Iin& b) { return a.m_digits == b.m_digits; }
    friend bool operator<(const Iin& a, const Iin& b) { return a.m_digits < b.m_digits; }
    friend size_t qHash(const Iin& iin, size_t seed = 0) { return ::qHash(iin.m_digits, seed); }

private:
    explicit Iin(QString digits)
        : m_digits(std::move(digits))
    {
    }

    QString m_digits;
};

} // namespace tanu
