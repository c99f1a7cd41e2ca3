#pragma once

#include "core/base/result.h"

namespace tanu {

/// Business identification number (БСН, БИН) of a center or an employer.
///
/// - I2: twelve digits, check digit as for the IIN.
/// - I2: digits 1 to 4 are year and month of registration (month 01 to 12), digit 5 is 4, 5 or 6.
class Bin {
public:
    /// White space is ignored. Errors: NotTwelveDigits{typed}, UnusableNumber{typed},
    /// WrongCheckDigit{typed, fitting digit}, FieldMalformed{"bin", typed} for a wrong month or digit 5.
    static Result<Bin> parse(const QString& typed);

    [[nodiscard]] const QString& toString() const { return m_digits; }

    friend bool operator==(const Bin& a, const Bin& b) { return a.m_digits == b.m_digits; }
    friend bool operator<(const Bin& a, const Bin& b) { return a.m_digits < b.m_digits; }

private:
    explicit Bin(QString digits)
        : m_digits(std::move(digits))
    {
    }

    QString m_digits;
};

} // namespace tanu
