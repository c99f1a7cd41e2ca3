#pragma once

#include "core/base/result.h"

#include <array>

namespace tanu {

/// The one of these values to which `codeOf` gives this code; `field` names it in the refusal.
/// Errors: FieldMalformed{field, code}.
template <typename Value, size_t Size>
Result<Value> parseCode(const QString& code, const std::array<Value, Size>& values, const char* field)
{
    for (const Value value : values) {
        if (codeOf(value) == code)
            return value;
    }
    return Error {ErrorKind::FieldMalformed, {QString::fromLatin1(field), code}, {}};
}

} // namespace tanu
