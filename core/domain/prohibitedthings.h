#pragma once

#include "core/domain/bilingual.h"
#include "core/domain/programme.h"

#include <vector>

namespace tanu {

/// A thing that R12 names.
struct ProhibitedThing {
    QString code; ///< stable: `mobile-phone`, `calculator`
    Bilingual name; ///< the term of R12
};

/// R12: what may not be used in either stage unless the programme allows it; the same as the register that programmes are
/// written by. Other things may be named in words.
const std::vector<ProhibitedThing>& prohibitedThings();

/// The term of R12 for a code; other things are named as they were written.
Bilingual nameOfThing(const QString& thing);

/// Whether the programme allows the thing (R12), named by code, by the term of R12 or in words of its own, in either
/// language; case and punctuation do not matter.
bool isAllowed(const Programme& programme, const QString& thing);

/// Errors: FieldEmpty{"thing"}, FieldMalformed{"thing", typed} for one that the programme allows: no violation (R12).
Result<void> checkThing(const Programme& programme, const QString& thing);

/// What somebody who was removed is advised (R19): to keep R12.
Bilingual adviceAfterRemoval();

} // namespace tanu
