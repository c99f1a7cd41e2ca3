#pragma once

#include "core/domain/bilingual.h"
#include "core/domain/values/nqflevel.h"
#include "core/domain/values/occupationcode.h"
#include "core/domain/values/okedsubclass.h"

#include <QtCore/QDate>

#include <optional>
#include <vector>

namespace tanu {

/// A profession of the register of professions (L15.1): only these are recognized.
///
/// - `code` is the register's own stable key.
/// - A profession without an NKZ code has `0` at level 2 of the serial number (A2).
/// - `validityMonths` is how long a document is valid (L21.5); nothing means no term.
/// - A withdrawn profession is not offered any more and stays named in old files.
struct Profession {
    QString code;
    Bilingual name;
    OkedSubclass oked;
    std::optional<OccupationCode> occupation;
    std::vector<NqfLevel> levels;
    std::optional<int> validityMonths;
    std::optional<QDate> withdrawnOn;
};

} // namespace tanu
