#pragma once

#include "core/domain/bilingual.h"
#include "core/wire/fields.h"

namespace tanu {

/// A map with the keys `kk` and `ru`.
Cbor cborOf(const Bilingual& words);

/// Both languages, neither empty.
Bilingual readBilingual(Fields& fields, QLatin1String name);

/// An array of such maps.
Cbor cborOf(const std::vector<Bilingual>& items);
std::vector<Bilingual> readBilinguals(Fields& fields, QLatin1String name, size_t greatestCount);

} // namespace tanu
