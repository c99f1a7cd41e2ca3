#pragma once

#include "core/base/result.h"

namespace tanu {

/// Ordinal of a document within its center, from a block that the server granted: 1 to 999 999 999;
/// level 6 of the serial number (A2, exchange.md 18).
class Ordinal {
public:
    static constexpr qint64 greatest = 999'999'999;

    /// With or without leading zeros, at most nine digits. Errors: FieldMalformed{"ordinal", typed}.
    static Result<Ordinal> parse(const QString& typed);

    /// Errors: FieldMalformed{"ordinal", number}.
    static Result<Ordinal> of(qint64 number);

    [[nodiscard]] qint64 value() const { return m_number; }

    /// Nine digits, with leading zeros.
    [[nodiscard]] QString toString() const;

    friend bool operator==(const Ordinal& a, const Ordinal& b) { return a.m_number == b.m_number; }
    friend bool operator<(const Ordinal& a, const Ordinal& b) { return a.m_number < b.m_number; }

private:
    explicit Ordinal(qint64 number)
        : m_number(number)
    {
    }

    qint64 m_number;
};

} // namespace tanu
