#pragma once

#include "core/base/result.h"

#include <QtCore/QStringList>

namespace tanu::server {

/// What a field of a register may hold; every kind has one written form in which it is kept and compared.
enum class ColumnType {
    Text, ///< trimmed, at most 4000 characters; may have several lines
    Code, ///< letters, digits, `.`, `_` and `-`, at most 60
    Codes, ///< several codes, parted by blanks
    Choice, ///< one of the column's choices
    Level, ///< of the national qualifications framework, 1 to 8
    Levels, ///< several of them, ascending, parted by blanks
    Whole, ///< 0 to 1,000,000
    Money, ///< tenge: `25000` or `25000.50`
    Date, ///< `2026-11-27`; typed also `27.11.2026`
    Region, ///< code of the classifier of regions: nine digits
    Occupation, ///< code of any depth of the classifier of occupations: `7212-0-001`
    Oked,
    Center, ///< number of a recognition center
    Bin,
    Email,
    Phone,
    Link, ///< http or https, at most 500 characters
};

/// What a column is for; joined with `|`.
namespace trait {
inline constexpr unsigned required = 1;
inline constexpr unsigned both = 2; ///< two fields: `name_kk` and `name_ru`
inline constexpr unsigned key = 4; ///< names the row, alone or with the others that have it
inline constexpr unsigned searched = 8;
inline constexpr unsigned listed = 16; ///< stands in the list on the site; the others only on the row's own page
inline constexpr unsigned title = 32; ///< what the row is called
} // namespace trait

/// One column of a register.
struct RegisterColumn {
    const char* name;
    ColumnType type;
    unsigned traits;
    const char* choices = ""; ///< of a Choice: parted by blanks

    [[nodiscard]] bool is(unsigned what) const { return (traits & what) != 0; }
    /// Its fields as a file names them: `name`, or `name_kk` and `name_ru`.
    [[nodiscard]] QStringList fieldNames() const;
};

/// What was typed, in the one form of this column; never empty.
/// Errors: FieldEmpty, FieldTooLong, FieldMalformed, each with the column's name.
Result<QString> canonicalValue(const RegisterColumn& column, const QString& typed);

} // namespace tanu::server
