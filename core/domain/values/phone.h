#pragma once

#include "core/base/result.h"

namespace tanu {

/// Telephone number, mobile or work (R4.1), kept as `+` and digits.
///
/// - Kazakhstan: `+7` and ten digits of which the first is 7; `8 7xx ...` and `7xx ...` mean the same.
/// - Abroad: with its `+`, 8 to 15 digits.
class Phone {
public:
    /// Spaces, hyphens, brackets and points are ignored.
    /// Errors: FieldEmpty{"phone"}, FieldMalformed{"phone", typed}.
    static Result<Phone> parse(const QString& typed);

    /// `+77011234567`
    [[nodiscard]] const QString& toString() const { return m_number; }

    /// `+7 701 123 45 67`; a foreign number as it is.
    [[nodiscard]] QString forReading() const;

    friend bool operator==(const Phone& a, const Phone& b) { return a.m_number == b.m_number; }
    friend bool operator<(const Phone& a, const Phone& b) { return a.m_number < b.m_number; }

private:
    explicit Phone(QString number)
        : m_number(std::move(number))
    {
    }

    QString m_number;
};

} // namespace tanu
