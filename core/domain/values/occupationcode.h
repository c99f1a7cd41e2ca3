#pragma once

#include "core/base/result.h"

namespace tanu {

/// Code of one occupation (a leaf) of the National Classifier of Occupations (ҰКС, НКЗ); level 2 of a
/// document's serial number (A2, exchange.md 20).
///
/// - Written `7212-0-001`: unit group, group, occupation; without hyphens 8 digits.
/// - Group X has a letter before its unit group, `X1000-1-001`, so 9 signs. The letter is kept Latin,
///   because the QR code's alphanumeric mode knows no other; Cyrillic and lower case are accepted.
class OccupationCode {
public:
    /// Hyphens, dashes and white space are ignored. Errors: FieldMalformed{"occupation", typed}.
    static Result<OccupationCode> parse(const QString& typed);

    /// The signs without hyphens: `72120001`.
    [[nodiscard]] const QString& toString() const { return m_signs; }

    /// As the classifier writes it: `7212-0-001`.
    [[nodiscard]] QString written() const;

    friend bool operator==(const OccupationCode& a, const OccupationCode& b)
    {
        return a.m_signs == b.m_signs;
    }
    friend bool operator<(const OccupationCode& a, const OccupationCode& b) { return a.m_signs < b.m_signs; }

private:
    explicit OccupationCode(QString signs)
        : m_signs(std::move(signs))
    {
    }

    QString m_signs;
};

} // namespace tanu
