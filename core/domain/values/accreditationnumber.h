#pragma once

#include "core/base/result.h"

namespace tanu {

/// Number of the center from its accreditation certificate: four digits, not all zero; level 5 of a
/// document's serial number (A2).
class AccreditationNumber {
public:
    /// White space is ignored. Errors: FieldMalformed{"accreditation", typed}.
    static Result<AccreditationNumber> parse(const QString& typed);

    [[nodiscard]] const QString& toString() const { return m_digits; }

    friend bool operator==(const AccreditationNumber& a, const AccreditationNumber& b)
    {
        return a.m_digits == b.m_digits;
    }
    friend bool operator<(const AccreditationNumber& a, const AccreditationNumber& b)
    {
        return a.m_digits < b.m_digits;
    }

private:
    explicit AccreditationNumber(QString digits)
        : m_digits(std::move(digits))
    {
    }

    QString m_digits;
};

} // namespace tanu
