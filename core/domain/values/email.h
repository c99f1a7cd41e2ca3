#pragma once

#include "core/base/result.h"

namespace tanu {

/// Address of electronic mail (R4.1); a light check, the letter that comes back is the real one.
///
/// - One `@`, something before it, a domain with a point after it, no white space, at most 254 characters.
/// - The domain is kept in lower case.
class Email {
public:
    static constexpr int greatestLength = 254;

    /// White space at the ends is ignored.
    /// Errors: FieldEmpty{"email"}, FieldTooLong{"email", 254}, FieldMalformed{"email", typed}.
    static Result<Email> parse(const QString& typed);

    [[nodiscard]] const QString& toString() const { return m_address; }

    friend bool operator==(const Email& a, const Email& b) { return a.m_address == b.m_address; }
    friend bool operator<(const Email& a, const Email& b) { return a.m_address < b.m_address; }

private:
    explicit Email(QString address)
        : m_address(std::move(address))
    {
    }

    QString m_address;
};

} // namespace tanu
