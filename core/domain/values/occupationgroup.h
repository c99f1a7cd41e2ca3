#pragma once

#include "core/base/result.h"

#include <optional>

namespace tanu {

/// How deep a code stands in the National Classifier of Occupations, from the top.
enum class OccupationDepth {
    Major, ///< `7`
    SubMajor, ///< `72`
    Minor, ///< `721`
    Unit, ///< `7212`
    Group, ///< `7212-0`
    Occupation, ///< `7212-0-001`
};

/// A code of any depth of the National Classifier of Occupations, as an import reads it.
///
/// - 1 to 4 digits, then `-` and one digit, then `-` and three digits.
/// - Group X: its letter stands before four digits and counts as none of the four; it has no shorter codes
///   than `X` and `X1000`.
class OccupationGroup {
public:
    /// Dashes count as hyphens, white space is ignored. Errors: FieldMalformed{"occupation", typed}.
    static Result<OccupationGroup> parse(const QString& typed);

    /// As the classifier writes it, hyphens included.
    [[nodiscard]] const QString& toString() const { return m_written; }
    [[nodiscard]] OccupationDepth depth() const { return m_depth; }

    /// The code one step up; nothing for a major group.
    [[nodiscard]] std::optional<OccupationGroup> parent() const;

    friend bool operator==(const OccupationGroup& a, const OccupationGroup& b)
    {
        return a.m_written == b.m_written;
    }
    friend bool operator<(const OccupationGroup& a, const OccupationGroup& b)
    {
        return a.m_written < b.m_written;
    }

private:
    OccupationGroup(QString written, OccupationDepth depth)
        : m_written(std::move(written))
        , m_depth(depth)
    {
    }

    QString m_written;
    OccupationDepth m_depth;
};

} // namespace tanu
