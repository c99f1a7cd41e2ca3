#pragma once

#include "core/base/result.h"

namespace tanu {

/// Subclass of the classifier of economic activities (ЭҚЖЖ, ОКЭД): five digits; level 1 of a document's
/// serial number (A2).
class OkedSubclass {
public:
    /// Points and white space are ignored (`41.20.1`). Errors: FieldMalformed{"oked", typed}.
    static Result<OkedSubclass> parse(const QString& typed);

    /// Five digits without points.
    [[nodiscard]] const QString& toString() const { return m_code; }

    friend bool operator==(const OkedSubclass& a, const OkedSubclass& b) { return a.m_code == b.m_code; }
    friend bool operator<(const OkedSubclass& a, const OkedSubclass& b) { return a.m_code < b.m_code; }

private:
    explicit OkedSubclass(QString code)
        : m_code(std::move(code))
    {
    }

    QString m_code;
};

} // namespace tanu
