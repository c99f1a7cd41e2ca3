#pragma once

#include "core/base/result.h"

namespace tanu {

/// Sex, as the digits of an IIN tell it (I1) and as the form of Annex 1 asks it (R4.1).
enum class Sex {
    Male,
    Female,
};

/// Stable code for storage and the wire: `male`, `female`.
QString codeOf(Sex sex);

/// From the stable code. Errors: FieldMalformed{"sex", typed}.
Result<Sex> parseSex(const QString& code);

} // namespace tanu
