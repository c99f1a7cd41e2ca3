#pragma once

#include "core/documents/layout/pageitems.h"

#include <vector>

namespace tanu {

/// The protective pattern of the document of recognition: a woven band round the page and a pale rosette
/// behind the text, as curves; the same on every page, so made once.
std::vector<StrokeItem> guilloche();

} // namespace tanu
