#pragma once

#include "core/base/result.h"

namespace tanu {

/// Level of the national qualifications framework, 1 to 8; level 3 of a document's serial number (A2).
class NqfLevel {
public:
    /// Errors: FieldMalformed{"nqflevel", typed}.
    static Result<NqfLevel> parse(const QString& typed);

    /// Errors: FieldMalformed{"nqflevel", level}.
    static Result<NqfLevel> of(int level);

    [[nodiscard]] int value() const { return m_level; }
    [[nodiscard]] QString toString() const { return QString::number(m_level); }

    friend bool operator==(const NqfLevel& a, const NqfLevel& b) { return a.m_level == b.m_level; }
    friend bool operator<(const NqfLevel& a, const NqfLevel& b) { return a.m_level < b.m_level; }

private:
    explicit NqfLevel(int level)
        : m_level(level)
    {
    }

    int m_level;
};

} // namespace tanu
