#pragma once

#include "core/domain/values/iin.h"

#include <optional>

namespace tanu {

/// How a candidate is identified (L2.4): by IIN, or by a foreign document with the country that issued it.
struct Identity {
    std::optional<Iin> iin;
    QString foreignDocument; ///< kind and number as the document writes them
    QString foreignCountry; ///< ISO 3166 code of the country, empty for a stateless person

    friend bool operator==(const Identity&, const Identity&) = default;
};

/// Errors: IdentityMissing if there is neither (L2.4).
Result<void> checkIdentity(const Identity& identity);

} // namespace tanu
